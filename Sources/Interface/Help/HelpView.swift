import Drawing

/// All keys and commands over the panels, from the table that also dispatches them.
struct HelpView {
    let keys: KeyMap
    let scrolled: Int
    let border: BorderStyle

    func draw(on canvas: inout Canvas) {
        let lines = lines
        let box = canvas.bounds.centered(
            width: min(canvas.width - 2, 76), height: min(canvas.height - 2, lines.count + 2))
        canvas.fill(box, role: .text)
        canvas.drawBox(
            box, role: .borderFocused, style: border, title: Line("Help", .titleFocused, .bold),
            trailing: Line("Esc closes", .textMuted))
        let inner = box.inset(horizontally: 2, vertically: 1)
        let first = max(0, min(scrolled, lines.count - inner.height))
        for (row, line) in lines.dropFirst(first).prefix(inner.height).enumerated() {
            canvas.write(line, x: inner.x, y: inner.y + row, maxX: inner.maxX)
        }
    }

    private var lines: [Line] {
        let layers: [(KeyMap.Layer, String)] = [
            (.everywhere, "Everywhere"), (.panels, "All panels but the composer"), (.composer, "Composer"),
            (.conversation, "Conversation"),
            (.routing, "Routing"), (.preferences, "Preferences"), (.list, "Lists"),
            (.sessions, "Sessions"), (.completion, "Completions"),
        ]
        return layers.flatMap { layer, name in [heading(name)] + rows(of: layer) + [Line()] } + commands
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
        let padding = String(repeating: " ", count: max(2, 30 - left.count))
        return [Span(left, .key), Span(padding + right)]
    }
}
