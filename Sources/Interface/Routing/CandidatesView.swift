import Drawing
import Routing

/// The candidates in rank order, the winner marked; those excluded stand last, each with its reason.
struct CandidatesView {
    let pane: RoutingPane
    let decision: Decision
    let isFocused: Bool

    func draw(in rect: Rect, on canvas: inout Canvas) {
        guard rect.height > 0 else { return }
        let count = decision.ranking.count
        var shown = firstShown(height: rect.height)
        var row = rect.y
        while shown < count, row + Self.rows <= rect.maxY - (shown + 1 < count ? 1 : 0) {
            draw(decision.ranking[shown], at: row, in: rect, on: &canvas)
            row += Self.rows
            shown += 1
        }
        drawRest(after: shown, in: rect, on: &canvas)
    }

    /// How many rows each candidate has.
    private static let rows = 2

    private func draw(_ ranked: Ranked, at row: Int, in rect: Rect, on canvas: inout Canvas) {
        let entry = CandidateEntry(ranked: ranked, decision: decision, isPinned: ranked.model == pane.pinned)
        for (index, line) in entry.lines(width: rect.width).enumerated() {
            canvas.write(line, x: rect.x, y: row + index, maxX: rect.maxX)
        }
        guard isFocused, ranked.candidate == pane.chosen else { return }
        canvas.emphasise(Rect(x: rect.x, y: row, width: rect.width, height: Self.rows), .reverse)
    }

    /// The first entry to show, so that the chosen one is in view.
    private func firstShown(height: Int) -> Int {
        guard isFocused, let place = decision.ranking.firstIndex(where: { $0.candidate == pane.chosen }) else {
            return 0
        }
        return max(0, place + 1 - max(1, (height - 1) / Self.rows))
    }

    private func drawRest(after shown: Int, in rect: Rect, on canvas: inout Canvas) {
        let rest = decision.ranking.dropFirst(shown)
        guard !rest.isEmpty else { return }
        let filtered = rest.count { $0.excluded != nil }
        let parts = [
            rest.count > filtered ? "\(rest.count - filtered) more" : "", filtered > 0 ? "\(filtered) filtered" : "",
        ]
        let text = "… " + parts.filter { !$0.isEmpty }.joined(separator: ", ")
        canvas.write(text, x: rect.x, y: rect.maxY - 1, role: .textMuted, maxX: rect.maxX)
    }
}
