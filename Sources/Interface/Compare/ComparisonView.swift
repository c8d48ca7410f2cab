import Dialogue
import Drawing
import Routing

/// The answers of a comparison, each in a box: side by side where they fit, else one above the other.
struct ComparisonView {
    let border: BorderStyle
    /// The keys that matter beside the numbers that pick.
    let hints: [KeyHint]
    let winner: String?
    let isSimulated: Bool

    private static let narrowestColumn = 32

    /// Draws it over the whole screen, and notes in the comparison what is laid out.
    func draw(_ comparison: inout Comparison, on canvas: inout Canvas) {
        canvas.fill(canvas.bounds, role: .text)
        canvas.cursor = nil
        var rest = canvas.bounds
        drawTitle(of: comparison, in: rest.takeTop(1), on: &canvas)
        let prefer = KeyHint("1…\(max(1, comparison.lanes.count))", "prefer")
        KeyHint.draw([prefer] + hints, in: rest.takeBottom(1), on: &canvas)
        var beyond = 0
        for (place, rect) in rects(for: comparison.lanes.count, in: rest).enumerated() {
            let body = rect.inset(horizontally: 2, vertically: 1)
            comparison.lanes[place].layout.update(comparison.lanes[place].message.text, width: max(1, body.width))
            beyond = max(beyond, comparison.lanes[place].layout.lines.count - (body.height - 2))
            draw(comparison.lanes[place], number: place + 1, top: comparison.top, in: rect, on: &canvas)
        }
        comparison.rowsBeyond = max(0, beyond)
    }

    private func drawTitle(of comparison: Comparison, in row: Rect, on canvas: inout Canvas) {
        let question = comparison.context.draft.split(whereSeparator: \.isNewline).joined(separator: " ")
        let line: Line = [
            Span("Compare  ", .titleFocused, .bold), Span(isSimulated ? "simulated models  " : "", .simulated),
            Span(question, .text),
            Span(comparison.isPending ? "  ranking …" : "", .textMuted),
        ]
        canvas.write(truncated(line, to: row.width - 2), x: row.x + 1, y: row.y)
    }

    private func rects(for count: Int, in inner: Rect) -> [Rect] {
        guard count > 0 else { return [] }
        var rest = inner
        let isWide = inner.width / count >= Self.narrowestColumn
        return (0..<count).map { place in
            isWide ? rest.takeLeft(rest.width / (count - place)) : rest.takeTop(rest.height / (count - place))
        }
    }

    private func draw(
        _ lane: ComparisonLane, number: Int, top: Int?, in rect: Rect, on canvas: inout Canvas
    ) {
        let isPick = lane.ranked.candidate == winner
        let name: Line = [
            Span("\(number) ", .key, .bold), Span(lane.ranked.candidate, isPick ? .winner : .assistant, .bold),
        ]
        canvas.drawBox(
            rect, role: isPick ? .borderFocused : .border, style: border,
            top: EdgeLabels(
                [name.pressing(Key(name: "\(number)"))], trailing: isPick ? [Line("▶ the pick", .winner)] : []),
            bottom: EdgeLabels([state(of: lane)]))
        var body = rect.inset(horizontally: 2, vertically: 1)
        let figures = body.takeTop(min(2, max(0, body.height - 1)))
        if !figures.isEmpty { canvas.write(self.figures(of: lane, width: figures.width), x: figures.x, y: figures.y) }
        draw(lane.layout.lines, from: top, in: body, on: &canvas)
    }

    private func draw(_ rows: [Line], from top: Int?, in body: Rect, on canvas: inout Canvas) {
        let last = max(0, rows.count - body.height)
        for (row, line) in rows.dropFirst(min(top ?? last, last)).prefix(body.height).enumerated() {
            canvas.write(line, x: body.x, y: body.y + row, maxX: body.maxX)
        }
    }

    /// The score, and the cost as expected and then as it was; the expected quality where there is room.
    private func figures(of lane: ComparisonLane, width: Int) -> Line {
        let expected = lane.ranked.costWords
        let cost = lane.message.answer?.cost.map { expected + " → " + Figures.dollars($0.amount) } ?? "~" + expected
        let line: Line = [
            Span("score " + Figures.share(lane.ranked.score), .textStrong), Span(" · \(cost)", .textMuted),
        ]
        let quality = Line(" · q " + Figures.share(lane.ranked.quality.mean), .textMuted)
        return line.width + quality.width <= width ? line + quality : truncated(line, to: width)
    }

    private func state(of lane: ComparisonLane) -> Line {
        guard lane.request != 0, let answer = lane.message.answer else { return Line("waiting …", .textMuted) }
        let first = answer.firstTokenSeconds.map { "first token " + Figures.seconds($0) } ?? ""
        let rate = answer.tokensPerSecond.map { " · \(Figures.fixed($0, 0)) tok/s" } ?? ""
        switch answer.state {
        case .waiting: return Line("waiting for the first token …", .textMuted)
        case .streaming: return Line(first + " · answering …", .accent)
        case .complete: return Line(first + rate, .good)
        case .stopped: return Line("stopped · " + first, .warning)
        case .interrupted: return Line("interrupted", .warning)
        case .failed(let reason): return Line("✗ " + reason, .bad)
        }
    }
}
