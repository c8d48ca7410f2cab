import Drawing
import Routing

/// The candidates in rank order, the winner marked; those excluded stand last, each with its reason.
struct CandidatesView {
    let pane: RoutingPane
    let decision: Decision
    let isFocused: Bool
    let isASCII: Bool

    func draw(in rect: Rect, on canvas: inout Canvas) {
        guard rect.height > 0 else { return }
        var list = rect
        let style = style(in: rect)
        if style == .table { canvas.write(CandidateEntry.header(width: rect.width), x: rect.x, y: list.takeTop(1).y) }
        let listed = listed(capacity: max(1, (list.height - 1) / style.rows))
        let count = listed.count
        var shown = firstShown(height: list.height, rows: style.rows)
        var row = list.y
        while shown < count, row + style.rows <= list.maxY - (shown + 1 < count ? 1 : 0) {
            let depth = Double(row - list.y) / Double(max(1, list.height))
            draw(listed[shown], style, depth: depth, at: row, in: list, on: &canvas)
            row += style.rows
            shown += 1
        }
        drawRest(listed.dropFirst(shown), y: min(row, list.maxY - 1), in: list, on: &canvas)
    }

    /// As they rank; but a winner that was kept and would be out of sight comes first.
    private func listed(capacity: Int) -> [Ranked] {
        guard !isFocused || pane.chosen == nil, let winner = decision.winning,
            !decision.ranking.prefix(capacity).contains(where: { $0.candidate == winner.candidate })
        else { return decision.ranking }
        return [winner] + decision.ranking.filter { $0.candidate != winner.candidate }
    }

    /// A table where it is wide enough, two rows each where at least three candidates fit, else one.
    private func style(in rect: Rect) -> CandidateEntry.Style {
        if rect.width >= 60 { return .table }
        return rect.height >= min(3, decision.ranking.count) * 2 ? .pair : .short
    }

    private func draw(
        _ ranked: Ranked, _ style: CandidateEntry.Style, depth: Double, at row: Int, in rect: Rect,
        on canvas: inout Canvas
    ) {
        let entry = CandidateEntry(
            ranked: ranked, decision: decision, isPinned: ranked.model == pane.pinned, isASCII: isASCII, depth: depth)
        for (index, line) in entry.lines(style, width: rect.width).enumerated() {
            canvas.write(line, x: rect.x, y: row + index, maxX: rect.maxX)
        }
        guard isFocused, ranked.candidate == pane.chosen else { return }
        canvas.write("›", x: rect.x - 1, y: row, role: .accent, emphasis: .bold)
        canvas.setSurface(Rect(x: rect.x - 1, y: row, width: rect.width + 2, height: style.rows), .selection)
    }

    /// The first entry to show, so that the chosen one is in view.
    private func firstShown(height: Int, rows: Int) -> Int {
        guard isFocused, let place = decision.ranking.firstIndex(where: { $0.candidate == pane.chosen }) else {
            return 0
        }
        return max(0, place + 1 - max(1, (height - 1) / rows))
    }

    private func drawRest(_ rest: ArraySlice<Ranked>, y: Int, in rect: Rect, on canvas: inout Canvas) {
        guard !rest.isEmpty else { return }
        let filtered = rest.count { $0.excluded != nil && $0.excluded != .notPinned }
        let parts = [
            rest.count > filtered ? "\(rest.count - filtered) more" : "", filtered > 0 ? "\(filtered) filtered" : "",
        ]
        let text = "… " + parts.filter { !$0.isEmpty }.joined(separator: ", ")
        canvas.write(text, x: rect.x, y: y, role: .textMuted, maxX: rect.maxX)
    }
}
