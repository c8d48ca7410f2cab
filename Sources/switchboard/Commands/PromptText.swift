import Glibc

/// A prompt from the command line and from what is piped in.
struct PromptText {
    private let words: [String]

    init(words: [String]) {
        self.words = words
    }

    /// The words, and below them what was piped in.
    ///
    /// - Throws: `Trouble` when there is neither.
    var joined: String {
        get throws {
            let piped = isatty(STDIN_FILENO) == 0 ? StandardInput.text() : ""
            let parts = [words.joined(separator: " "), piped].filter { !$0.allSatisfy(\.isWhitespace) }
            guard !parts.isEmpty else { throw Trouble("There is no prompt: give one as an argument or pipe one in.") }
            return parts.joined(separator: "\n\n")
        }
    }
}
