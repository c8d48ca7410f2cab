import Curses
import Drawing
import Glibc
import Interface
import Settings

/// An answer as it is shown on a terminal that scrolls: Markdown, printed block by block as blocks are finished.
struct Page {
    private let ink: Ink
    private let width: Int
    private var markdown: PrintedMarkdown
    private var text = ""

    /// Wider rows tire the eye.
    private static let mostColumns = 120

    /// A page in the theme of the chat; nil where standard output is none that shows it.
    init?(_ home: Home) {
        guard Output.isTerminal, !["", "dumb"].contains(home.environment["TERM"] ?? "") else { return nil }
        let isLight = Background(environment: home.environment) == .light
        let theme = try? ThemeShelf(places: home.places).theme(
            named: home.configuration.theme, onLightBackground: isLight)
        ink = Ink(theme: theme ?? .plain, environment: home.environment)
        width = min(Self.mostColumns, Self.terminalColumns)
        markdown = PrintedMarkdown(width: width)
    }

    /// What can be printed for good once this has been added.
    mutating func add(_ piece: String) -> String {
        text += piece
        return printed(markdown.finishedRows(of: text))
    }

    /// The rest; what is added next begins another page.
    mutating func finish() -> String {
        defer { (markdown, text) = (PrintedMarkdown(width: width), "") }
        return printed(markdown.lastRows(of: text))
    }

    private func printed(_ rows: [Line]) -> String {
        rows.map { ink.text(of: $0) + "\n" }.joined()
    }

    private static var terminalColumns: Int {
        var size = winsize()
        return ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
    }
}
