import Drawing

extension Key {
    /// A key's name as hints and help show it: `ctrl+j` as `^J`, `alt+enter` as `Alt+Enter`, `pageup` as `PgUp`.
    static func label(of name: String) -> String {
        if name.hasPrefix("ctrl+"), name.count == 6 { return "^" + name.dropFirst(5).uppercased() }
        guard name.count > 1 else { return name }
        return name.split(separator: "+", omittingEmptySubsequences: false).map { shown($0) }.joined(separator: "+")
    }

    /// The label of two keys that go opposite ways: `↑↓`, `Shift+←→`, or `k/j`.
    static func label(of one: String, and other: String) -> String {
        let arrows = ["up": "↑", "down": "↓", "left": "←", "right": "→"]
        let (parts, others) = (one.split(separator: "+"), other.split(separator: "+"))
        guard let last = parts.last.flatMap({ arrows[String($0)] }), parts.dropLast() == others.dropLast(),
            let otherLast = others.last.flatMap({ arrows[String($0)] })
        else { return label(of: one) + "/" + label(of: other) }
        return parts.dropLast().map { shown($0) + "+" }.joined() + last + otherLast
    }

    private static func shown(_ part: Substring) -> String {
        switch part {
        case "pageup": "PgUp"
        case "pagedown": "PgDn"
        default: part.count > 1 ? part.prefix(1).uppercased() + part.dropFirst() : String(part)
        }
    }
}
