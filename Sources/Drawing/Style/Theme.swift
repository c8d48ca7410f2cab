/// The looks of all roles, under a name.
public struct Theme: Sendable, Hashable {
    /// What users call it.
    public let name: String
    /// Whether it is meant for a light background.
    public let isLight: Bool
    /// How frames are drawn.
    public let border: BorderStyle
    /// The styles it sets itself; other roles fall back.
    public let styles: [Role: Style]
    private let resolved: [Role: Style]

    /// A theme by its parts; the styles of all roles are worked out here, once.
    public init(name: String, isLight: Bool = false, border: BorderStyle = .rounded, styles: [Role: Style]) {
        self.name = name
        self.isLight = isLight
        self.border = border
        self.styles = styles
        resolved = .init(uniqueKeysWithValues: Role.allCases.map { ($0, Self.style(of: $0, in: styles)) })
    }

    /// How a role looks. What the theme leaves out comes from the role's fall-backs, at last the terminal's own colours.
    public func style(of role: Role) -> Style {
        resolved[role] ?? Style(foreground: .default, background: .default)
    }

    /// How a role looks on a surface: where the role sets no background of its own, the surface's shows.
    public func style(of role: Role, on surface: Role) -> Style {
        var style = style(of: role)
        guard surface != .text else { return style }
        let below = self.style(of: surface)
        if !hasOwnBackground(role) { style.background = below.background }
        style.reverse = style.reverse != below.reverse
        return style
    }

    private func hasOwnBackground(_ role: Role) -> Bool {
        guard let fallback = role.fallback else { return false }
        return styles[role]?.background != nil || hasOwnBackground(fallback)
    }

    /// The same theme with other frames.
    public func with(border: BorderStyle) -> Theme {
        Theme(name: name, isLight: isLight, border: border, styles: styles)
    }

    private static func style(of role: Role, in styles: [Role: Style]) -> Style {
        guard let fallback = role.fallback else {
            var style = styles[role] ?? Style()
            style.foreground = style.foreground ?? .default
            style.background = style.background ?? .default
            return style
        }
        let inherited = Self.style(of: fallback, in: styles)
        guard var style = styles[role] else { return inherited }
        if style.foreground == nil { (style.foreground, style.gradient) = (inherited.foreground, inherited.gradient) }
        style.background = style.background ?? inherited.background
        return style
    }
}

extension Theme {
    /// A theme without colours, for terminals without them and for programs without theme files.
    public static let plain = Theme(
        name: "plain",
        styles: [
            .textMuted: Style(dim: true),
            .textStrong: Style(bold: true),
            .heading: Style(bold: true, underline: true),
            .link: Style(underline: true),
            .quote: Style(italic: true),
            .reasoning: Style(italic: true, dim: true),
            .codeKeyword: Style(bold: true),
            .user: Style(bold: true),
            .key: Style(bold: true),
            .borderFocused: Style(bold: true),
            .selection: Style(reverse: true),
            .searchMatch: Style(underline: true, reverse: true),
            .toast: Style(reverse: true),
            .winner: Style(bold: true),
            .exploring: Style(underline: true),
            .degraded: Style(italic: true),
            .excluded: Style(dim: true),
            .warning: Style(underline: true),
            .bad: Style(bold: true, underline: true),
            .sliderThumb: Style(bold: true),
            .plotFrontier: Style(bold: true),
        ])
}
