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

    @Argument(help: "The theme's name.")
    var name: String

    func run() throws {
        let home = try Home.open()
        let theme = try ThemeShelf(places: home.places).theme(named: name)
        let isColored = Output.isTerminal && (home.environment["NO_COLOR"] ?? "").isEmpty
        let width = Role.allCases.map(\.rawValue.count).max() ?? 0
        let lines = Role.allCases.map { role in
            let (style, name) = (theme.style(of: role), role.rawValue)
            let space = String(repeating: " ", count: width - name.count + 2)
            return (isColored ? style.escape + name + "\u{1B}[0m" : name) + space + style.words
        }
        try Output.print(lines.joined(separator: "\n"))
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

    /// The control sequence that turns it on.
    fileprivate var escape: String {
        let emphases = [(bold, "1"), (dim, "2"), (italic, "3"), (underline, "4"), (reverse, "7")].filter(\.0).map(\.1)
        let colors = [foreground.flatMap { $0.code(for: 38) }, background.flatMap { $0.code(for: 48) }].compactMap(
            \.self)
        return "\u{1B}[" + (["0"] + emphases + colors).joined(separator: ";") + "m"
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

    /// The part of a control sequence that sets it, as foreground (38) or background (48).
    fileprivate func code(for layer: Int) -> String? {
        switch self {
        case .default: nil
        case .ansi(let number): "\(layer);5;\(number)"
        case .indexed(let number): "\(layer);5;\(number)"
        case .rgb(let red, let green, let blue): "\(layer);2;\(red);\(green);\(blue)"
        }
    }

    private static func hexadecimal(_ value: UInt8) -> String {
        (value < 16 ? "0" : "") + String(value, radix: 16)
    }
}
