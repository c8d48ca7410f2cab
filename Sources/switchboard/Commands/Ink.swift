import Drawing

/// What turns roles into control sequences on a terminal that scrolls. The background stays the terminal's own.
struct Ink {
    private let theme: Theme
    private let depth: ColorDepth

    /// - Parameter theme: What gives roles their looks, in as many colours as the environment says there are.
    init(theme: Theme, environment: [String: String]) {
        self.theme = theme
        depth = ColorDepth(environment: environment)
    }

    /// A row of text, ready to be printed.
    func text(of line: Line) -> String { line.spans.map(text).joined() }

    /// A stretch of text, ready to be printed.
    func text(of span: Span) -> String {
        let codes = codes(of: style(of: span))
        let text = displayable(span.text)
        return codes.isEmpty ? text : "\u{1B}[\(codes.joined(separator: ";"))m\(text)\u{1B}[0m"
    }

    private func style(of span: Span) -> Style {
        let base = theme.style(of: .text)
        var style = theme.style(of: span.role)
        if style.foreground == base.foreground { style.foreground = nil }
        if style.background == base.background { style.background = nil }
        style.bold = style.bold || span.emphasis.contains(.bold)
        style.italic = style.italic || span.emphasis.contains(.italic)
        style.underline = style.underline || span.emphasis.contains(.underline)
        style.dim = style.dim || span.emphasis.contains(.dim)
        style.reverse = style.reverse || span.emphasis.contains(.reverse)
        return style.reduced(to: depth)
    }

    private func codes(of style: Style) -> [String] {
        let emphases = [
            (style.bold, "1"), (style.dim, "2"), (style.italic, "3"), (style.underline, "4"), (style.reverse, "7"),
        ]
        let colors = [style.foreground?.code(for: 38), style.background?.code(for: 48)]
        return emphases.filter(\.0).map(\.1) + colors.compactMap(\.self)
    }
}

extension Color {
    /// The part of a control sequence that sets it, as foreground (38) or background (48); nil for the terminal's own.
    fileprivate func code(for layer: Int) -> String? {
        switch self {
        case .default: nil
        case .ansi(let number), .indexed(let number): "\(layer);5;\(number)"
        case .rgb(let red, let green, let blue): "\(layer);2;\(red);\(green);\(blue)"
        }
    }
}

extension ColorDepth {
    /// The colours of a terminal as the environment tells them, without asking it. `NO_COLOR` set to anything wins
    /// (no-color.org).
    init(environment: [String: String]) {
        let terminal = environment["TERM"] ?? ""
        if !(environment["NO_COLOR"] ?? "").isEmpty || ["", "dumb", "vt100", "vt220"].contains(terminal) {
            self = .none
        } else if ["truecolor", "24bit"].contains(environment["COLORTERM"]) || terminal.hasSuffix("-direct") {
            self = .direct
        } else {
            self = terminal.contains("256color") ? .indexed256 : .ansi16
        }
    }
}
