import Drawing
import Routing

extension Chat {
    /// On narrow screens: who would answer, and for how much.
    func drawStrip(in rect: Rect, on canvas: inout Canvas) {
        guard !rect.isEmpty else { return }
        guard let decision = routing.decision, let winner = decision.winning else {
            let text = routing.decision?.advice ?? "Looking for models …"
            canvas.write(text, x: rect.x, y: rect.y, role: .warning, maxX: rect.maxX)
            return
        }
        let role: Role = decision.isExploring ? .exploring : .winner
        let line: Line = [
            Span((decision.isExploring ? "~ " : "▶ ") + winner.candidate, role, .bold),
            Span(" " + Figures.share(winner.score)),
            Span(" \(winner.costWords) \(Figures.seconds(winner.firstTokenSeconds.mean))", .textMuted),
        ]
        canvas.write(line, x: rect.x, y: rect.y, maxX: rect.maxX)
    }

    /// While patterns are being written: how they are.
    private func drawEntryHints(in rect: Rect, on canvas: inout Canvas) {
        var row = rect
        KeyHint.draw(hints(of: [.list]).reversed(), in: row.takeRight(28), on: &canvas)
        let words = "names of models, * for any letters, commas between"
        canvas.write(words, x: rect.x + 1, y: rect.y, role: .textMuted, maxX: row.maxX)
    }

    /// The last row: the keys that matter here.
    func drawHints(in rect: Rect, on canvas: inout Canvas) {
        guard !rect.isEmpty, overlay == nil else { return }
        if preferences.entry != nil, focus == .preferences { return drawEntryHints(in: rect, on: &canvas) }
        let escape = conversation.queued.isEmpty ? "stop" : "take back"
        let stop = conversation.current == nil ? [] : [KeyHint("Esc", escape, key: .escape)]
        KeyHint.draw(stop + hints(of: layers), in: rect, on: &canvas)
    }
}
