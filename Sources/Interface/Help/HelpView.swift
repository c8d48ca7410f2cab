import Drawing

/// All keys and commands over the panels, from the table that also dispatches them; in two columns where there is room.
struct HelpView {
    let keys: KeyMap
    let frame: OverlayFrame

    func draw(_ scroll: inout OverlayScroll, on canvas: inout Canvas) {
        let isWide = canvas.width >= 120
        let width = min(canvas.width - 2, isWide ? 116 : 78)
        let room = isWide ? (width - 4 - OverlayFrame.gap) / 2 : width - 4
        let columns = split(sections(width: room), into: isWide ? 2 : 1)
        frame.draw(columns, title: "Help", width: width, &scroll, on: &canvas)
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

    private func sections(width: Int) -> [[Line]] {
        let layers: [(KeyMap.Layer, String)] = [
            (.everywhere, "Everywhere"), (.panels, "All panels but the composer"), (.composer, "Composer"),
            (.conversation, "Conversation"),
            (.routing, "Routing"), (.preferences, "Preferences"), (.list, "Lists"), (.links, "Links"),
            (.sessions, "Sessions"), (.completion, "Completions"), (.comparison, "Comparing"),
            (.viNormal, "Composer, vi's normal mode"),
        ]
        let keys = layers.map { layer, name in [heading(name)] + rows(of: layer, width: width) }
        return keys + [commands(width: width), signs(width: width)]
    }

    private func rows(of layer: KeyMap.Layer, width: Int) -> [Line] {
        var seen: Set<String> = []
        return keys.bindings(of: layer).filter { seen.insert($0.help).inserted }.flatMap { binding in
            row(binding.keys.map(Key.label).joined(separator: ", "), binding.help, width: width)
        }
    }

    private func commands(width: Int) -> [Line] {
        [heading("Commands")] + SlashCommand.table.flatMap { row($0.usage, $0.help, width: width) }
    }

    /// What stands in the panels without a word beside it.
    private func signs(width: Int) -> [Line] {
        let rows = [
            ("▶", "the model picked for the draft"), ("~", "picked to learn, though another may be better"),
            ("◆", "pinned: every question goes to it"), ("✗", "cannot be picked, or failed; the reason stands with it"),
            ("◉ in the chart", "the model picked; dots are the others, the line those none beats in both"),
            ("0.812 ████", "the score, and what accuracy, speed and cost add to it"),
            ("q .87 ±.11", "chance of a good answer, and how far off that may be"),
            ("hard .74", "how hard the prompt is, 0 to 1"), ("in 412  out ~650", "tokens sent, and expected back"),
            ("saved 99 %", "less than the best model would have cost each time"),
            ("~$0.0041", "a cost that was estimated, not told by the provider"),
            ("‹1/2›", "the first of two versions; ← and → change them"),
        ]
        return [heading("Signs")] + rows.flatMap { row($0.0, $0.1, width: width) }
    }

    private func heading(_ text: String) -> Line { Line(text, .heading, .bold) }

    /// A key and what it does, in columns; what is too long for its column goes on below.
    private func row(_ left: String, _ right: String, width: Int) -> [Line] {
        let keys = wrapped(left, width: Self.keysWidth - 2)
        let words = wrapped(right, width: max(1, width - Self.keysWidth))
        return (0..<max(keys.count, words.count)).map { row in
            let key = row < keys.count ? keys[row] : ""
            return [Span(column(key, Self.keysWidth), .key), Span(row < words.count ? words[row] : "")]
        }
    }

    private static let keysWidth = 20
}
