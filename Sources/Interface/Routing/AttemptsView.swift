import Dialogue
import Drawing
import Routing

/// How the running answer does, and afterwards what was expected of it beside what it was.
struct AttemptsView {
    let attempts: Attempts

    /// How many rows it wants; none when there is nothing to tell.
    var rows: Int {
        let count = lines(width: 40).count
        return count == 0 ? 0 : count + 1
    }

    func draw(in rect: Rect, border: BorderStyle, on canvas: inout Canvas) {
        var rest = rect
        SectionRule(title: attempts.isRunning ? "answering" : "expected → was", border: border)
            .draw(in: rest.takeTop(1), on: &canvas)
        for (index, line) in lines(width: rest.width).prefix(rest.height).enumerated() {
            canvas.write(line, x: rest.x, y: rest.y + index, maxX: rest.maxX)
        }
    }

    private func lines(width: Int) -> [Line] {
        guard attempts.model != nil || !attempts.failures.isEmpty else { return [] }
        let failed = attempts.failures.suffix(3).map { failure in
            Line("✗ \(failure.model) \(failure.reason) in \(Figures.seconds(failure.seconds))", .degraded)
        }
        return failed + (attempts.finished.map(finishedLines) ?? runningLines(width: width))
    }

    private func runningLines(width: Int) -> [Line] {
        guard let model = attempts.model else { return [] }
        let head = Line("▶ " + model, .winner)
        guard let seconds = attempts.firstTokenSeconds else { return [head + Line("  no token yet", .textMuted)] }
        let lately = attempts.rates.suffix(4)
        let rate = lately.reduce(0, +) / Double(max(1, lately.count))
        return [
            head + Line("  first token " + Figures.seconds(seconds), .textMuted),
            [
                Span(Figure.sparkline(attempts.rates, width: max(4, width - 14)), .meter),
                Span(" ~" + Figures.fixed(rate, 0) + " tok/s", .textMuted),
            ],
        ]
    }

    private func finishedLines(_ answer: Answer) -> [Line] {
        guard let expected = attempts.decision?.ranking.first(where: { $0.model == answer.model }) else { return [] }
        let cost = answer.cost.map { pair("cost", Figures.dollars(expected.costUSD.mean), Figures.dollars($0.amount)) }
        let first = answer.firstTokenSeconds.map {
            pair("begin", Figures.seconds(expected.firstTokenSeconds.mean), Figures.seconds($0))
        }
        return [cost, first].compactMap(\.self)
    }

    private func pair(_ name: String, _ expected: String, _ actual: String) -> Line {
        let padding = String(repeating: " ", count: max(1, 7 - name.count))
        return [Span(name + padding + expected + " → ", .textMuted), Span(actual)]
    }
}
