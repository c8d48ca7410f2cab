import Drawing

/// All keys and commands over the panels, from the table that also dispatches them; in two columns where there is room.
struct HelpView {
    let keys: KeyMap
    let scrolled: Int
    let frame: OverlayFrame

    func draw(on canvas: inout Canvas) {
        let columns = canvas.width >= 120 ? 2 : 1
        let parts = split(sections, into: columns)
        let height = parts.map(\.count).max() ?? 0
        let inner = frame.draw(title: "Help", width: columns == 2 ? 116 : 78, height: height + 2, on: &canvas)
        let first = max(0, min(scrolled, height - inner.height))
        let width = (inner.width - 4 * (columns - 1)) / columns
        for (column, lines) in parts.enumerated() {
            let x = inner.x + column * (width + 4)
            for (row, line) in lines.dropFirst(first).prefix(inner.height).enumerated() {
                canvas.write(truncated(line, to: width), x: x, y: inner.y + row)
            }
        }
    }

    /// Sections one after the other, as even as they go; a section is never torn.
    private func split(_ sections: [[Line]], into columns: Int) -> [[Line]] {
        guard columns == 2 else { return [Array(sections.joined(separator: [Line()]))] }
        let all = sections.reduce(0) { $0 + $1.count + 1 }
        var (left, right): ([[Line]], [[Line]]) = ([], [])
        var count = 0
        for section in sections {
            if count + section.count / 2 <= all / 2 { left.append(section) } else { right.append(section) }
            count += section.count + 1
        }
        return [left, right].map { Array($0.joined(separator: [Line()])) }
    }

    private var sections: [[Line]] {
        let layers: [(KeyMap.Layer, String)] = [
            (.everywhere, "Everywhere"), (.panels, "All panels but the composer"), (.composer, "Composer"),
            (.conversation, "Conversation"),
            (.routing, "Routing"), (.preferences, "Preferences"), (.list, "Lists"), (.links, "Links"),
            (.sessions, "Sessions"), (.completion, "Completions"), (.comparison, "Comparing"),
            (.viNormal, "Composer, vi's normal mode"),
        ]
        return layers.map { layer, name in [heading(name)] + rows(of: layer) } + [commands]
    }

    private func rows(of layer: KeyMap.Layer) -> [Line] {
        var seen: Set<String> = []
        return keys.bindings(of: layer).filter { seen.insert($0.help).inserted }.map { binding in
            row(binding.keys.map(Key.label).joined(separator: ", "), binding.help)
        }
    }

    private var commands: [Line] {
        [heading("Commands")] + SlashCommand.table.map { row($0.usage, $0.help) }
    }

    private func heading(_ text: String) -> Line { Line(text, .heading, .bold) }

    private func row(_ left: String, _ right: String) -> Line {
        [Span(left, .key), Span(Pieces.blanks(max(2, 22 - left.count)) + right)]
    }
}
