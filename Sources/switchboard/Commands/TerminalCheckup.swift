import Drawing
import Glibc

/// Looks at the terminal the program runs in.
struct TerminalCheckup {
    private let environment: [String: String]

    init(environment: [String: String]) {
        self.environment = environment
    }

    var checks: [Check] { [terminal, colors, locale] }

    private var terminal: Check {
        let name = environment["TERM"] ?? ""
        guard !name.isEmpty, name != "dumb" else {
            return .remark(
                "terminal", name.isEmpty ? "TERM is not set" : "TERM is dumb",
                fix:
                    "The chat needs a terminal that can move its cursor: export TERM=xterm-256color. Commands work anyway."
            )
        }
        guard let size else { return .fine("terminal", "\(name); the output is not a terminal") }
        guard size.columns >= 60, size.rows >= 16 else {
            return .remark(
                "terminal", "\(name), \(size.columns) × \(size.rows)", fix: "The chat shows more from 80 × 24 on.")
        }
        return .fine("terminal", "\(name), \(size.columns) × \(size.rows)")
    }

    private var size: (columns: Int, rows: Int)? {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return (Int(size.ws_col), Int(size.ws_row))
    }

    private var colors: Check {
        if !(environment["NO_COLOR"] ?? "").isEmpty { return .fine("colours", "none, as NO_COLOR asks") }
        let depth = ColorDepth(environment: environment)
        if depth == .direct { return .fine("colours", "16 million") }
        if depth == .indexed256 { return .fine("colours", "256") }
        return .remark(
            "colours", "as few as \(environment["TERM"] ?? "the terminal") has",
            fix: "If it shows more, say so: export COLORTERM=truecolor, or TERM=xterm-256color."
        )
    }

    private var locale: Check {
        let name = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty } ?? "C"
        let isUTF8 = ["utf-8", "utf8"].contains { name.lowercased().hasSuffix($0) }
        guard !isUTF8 else { return .fine("locale", name) }
        return .remark("locale", "\(name) is not UTF-8", fix: "Letters beyond ASCII may break: export LC_ALL=C.UTF-8.")
    }
}
