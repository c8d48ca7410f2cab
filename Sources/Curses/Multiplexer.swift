/// A program between the chat and the terminal, which takes some control sequences for its own.
enum Multiplexer: Sendable, Hashable {
    case tmux, screen

    /// The one the chat stands in; nil for none.
    ///
    /// Where one runs in the other, both have set their variable, and only tmux's usual TERM tells them apart.
    init?(_ environment: [String: String]) {
        let isSet = { environment[$0].map { !$0.isEmpty } ?? false }
        let isNamedTmux = environment["TERM"].map { $0.hasPrefix("tmux") } ?? false
        if isSet("STY"), !(isSet("TMUX") && isNamedTmux) {
            self = .screen
        } else if isSet("TMUX") {
            self = .tmux
        } else {
            return nil
        }
    }
}
