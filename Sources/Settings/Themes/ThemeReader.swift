public import Drawing

extension Theme {
    /// Reads a theme file; the format is explained in `themes/dark.toml`.
    ///
    /// - Throws: All mistakes at once: a theme is right or not taken.
    public init(_ text: String, file: String) throws(Mistakes) {
        var section: Section
        let report: Report
        do {
            (section, report) = try Document.parse(text, file: file)
        } catch {
            throw Mistakes(all: [error])
        }
        let theme = section.theme()
        section.end()
        guard report.mistakes.isEmpty else { throw Mistakes(all: report.sorted) }
        self = theme
    }
}

/// All that is wrong with a file.
public struct Mistakes: Error, Sendable, Hashable, CustomStringConvertible {
    /// In the order of their lines; never empty.
    public var all: [Mistake]

    /// A line each.
    public var description: String { all.map(\.description).joined(separator: "\n") }
}

extension Section {
    fileprivate mutating func theme() -> Theme {
        let name = string("name")
        if name == nil, !has("name") { add("name", "is missing", suggestion: "write name = \"…\" in the first lines") }
        let isLight = flag("light") ?? false
        let border = choice("border", of: BorderStyle.self) ?? .rounded
        let palette = palette()
        return Theme(name: name ?? "", isLight: isLight, border: border, styles: styles(palette))
    }

    private mutating func palette() -> [String: Color] {
        guard var section = section("palette") else { return [:] }
        var palette: [String: Color] = [:]
        for name in section.keys {
            guard let text = section.string(name) else { continue }
            palette[name] = Color(written: text)
            if palette[name] == nil { section.addNoColor(name, text) }
        }
        return palette
    }

    private mutating func styles(_ palette: [String: Color]) -> [Role: Style] {
        guard var section = section("styles") else { return [:] }
        var styles: [Role: Style] = [:]
        for role in Role.allCases {
            guard var row = section.section(role.rawValue) else { continue }
            styles[role] = row.style(palette)
        }
        section.end(unknown: "is not a role")
        return styles
    }

    private mutating func style(_ palette: [String: Color]) -> Style {
        let style = Style(
            foreground: color("fg", palette),
            gradient: ["via", "to"].compactMap { color($0, palette) },
            background: color("bg", palette),
            bold: flag("bold") ?? false,
            italic: flag("italic") ?? false,
            underline: flag("underline") ?? false,
            dim: flag("dim") ?? false,
            reverse: flag("reverse") ?? false
        )
        end(unknown: "is not a part of a style")
        return style
    }

    private mutating func color(_ key: String, _ palette: [String: Color]) -> Color? {
        guard let text = string(key) else { return nil }
        if let color = palette[text] ?? Color(written: text) { return color }
        if text.first?.isLetter == true, !text.contains(":") {
            add(
                key, "has no color \"\(text)\" in the palette",
                suggestion: Self.suggestion(for: text, among: palette.keys.sorted()))
        } else {
            addNoColor(key, text)
        }
        return nil
    }

    private func addNoColor(_ key: String, _ text: String) {
        add(
            key, "is no color: \"\(text)\"",
            suggestion: "write #rrggbb, ansi:0 to ansi:15, 256:0 to 256:255, or default")
    }
}
