import ArgumentParser
import Drawing
import Settings

/// Shows how a theme looks.
struct ThemeShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show how every role looks in a theme; in colours on a terminal.",
        discussion: "Example: switchboard theme show dark"
    )

    @Argument(help: "The theme's name.", completion: .themes)
    var name: String

    func run() throws {
        let home = try Home.open()
        let theme = try ThemeShelf(places: home.places).theme(named: name)
        let ink = Output.isTerminal ? Ink(theme: theme, environment: home.environment) : nil
        let width = Role.allCases.map(\.rawValue.count).max() ?? 0
        let lines = Role.allCases.map { role in
            let (style, name) = (theme.style(of: role), role.rawValue)
            let space = String(repeating: " ", count: width - name.count + 2)
            return (ink?.text(of: Span(name, role)) ?? name) + space + style.words
        }
        try Output.print(asIs: lines.joined(separator: "\n") + "\n")
    }
}

extension Style {
    /// The style as theme files say it.
    fileprivate var words: String {
        let emphases = [
            (bold, "bold"), (italic, "italic"), (underline, "underline"), (dim, "dim"), (reverse, "reverse"),
        ]
        let colors = [foreground.map(\.words), background.map { "on " + $0.words }].compactMap(\.self)
        return (colors + emphases.filter(\.0).map(\.1)).joined(separator: " ")
    }
}

extension Color {
    /// The colour as theme files write it.
    fileprivate var words: String {
        switch self {
        case .default: "default"
        case .ansi(let number): "ansi:\(number)"
        case .indexed(let number): "256:\(number)"
        case .rgb(let red, let green, let blue): "#" + [red, green, blue].map(Self.hexadecimal).joined()
        }
    }

    private static func hexadecimal(_ value: UInt8) -> String {
        (value < 16 ? "0" : "") + String(value, radix: 16)
    }
}
