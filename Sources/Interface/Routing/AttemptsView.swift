import Dialogue
import Drawing
import Routing

/// How the running answer does, and afterwards what was expected of it beside what it was.
struct AttemptsView {
    let attempts: Attempts
    let isASCII: Bool

    /// How many rows it wants with its title; none when there is nothing to tell.
    func rows(width: Int) -> Int {
        let count = lines(width: width).count
        return count == 0 ? 0 : count + 1
    }

    func draw(in rect: Rect, border: BorderStyle, on canvas: inout Canvas) {
        var rest = rect
        SectionRule(title: attempts.isRunning ? "answering" : "expected → was", border: border)
            .draw(in: rest.takeTop(1), on: &canvas)
        for (index, line) in lines(width: rest.width).prefix(rest.height).enumerated() {
            canvas.write(truncated(line, to: rest.width), x: rest.x, y: rest.y + index)
        }
    }

    private func lines(width: Int) -> [Line] {
        guard attempts.model != nil || !attempts.failures.isEmpty else { return [] }
        let failed = attempts.failures.suffix(3).map { failure in
            Line("✗ \(failure.model) \(failure.reason) in \(Figures.seconds(failure.seconds)) → next", .degraded)
        }
        return failed + (attempts.finished.map { finishedLines($0, width: width) } ?? runningLines(width: width))
    }

    private var expected: Ranked? {
        attempts.decision?.ranking.first { $0.model == (attempts.finished?.model ?? attempts.model) }
    }

    private func runningLines(width: Int) -> [Line] {
        guard let model = attempts.model else { return [] }
        let head = Line("▶ " + model, .winner, .bold)
        guard let seconds = attempts.firstTokenSeconds else { return [head, Line("  no token yet", .textMuted)] }
        let rates = attempts.wholeRates
        let lately = rates.suffix(4)
        let rate = lately.reduce(0, +) / Double(max(1, lately.count))
        let figures: Line = [
            Span("  first token ", .textMuted), Span(Figures.seconds(seconds)), Span(runningCost, .textMuted),
        ]
        let label = " ~" + Figures.fixed(rate, 0) + " tok/s"
        var graph = BrailleGraph.rows(
            rates, width: max(4, width - 13), height: isASCII ? 1 : 2, role: .graph, ascii: isASCII)
        graph[graph.count - 1] = graph[graph.count - 1] + Line(label, .textStrong)
        return [head, figures] + graph
    }

    /// What it cost so far, by the share of the expected length that has come.
    private var runningCost: String {
        guard let expected, expected.isPriceKnown, let profile = attempts.decision?.profile else { return "" }
        let share = attempts.tokens / max(1, profile.completionTokens.median)
        return "  so far ~" + Figures.dollars(expected.costUSD.mean * min(1, share))
    }

    private func finishedLines(_ answer: Answer, width: Int) -> [Line] {
        guard let expected else { return [] }
        // What was broken off had to stay below: only how it began can be judged.
        let isWhole = answer.state == .complete(.stop)
        let cost = answer.cost.map {
            comparison("cost", expected.costUSD, $0.amount.usd, isJudged: isWhole) { Figures.dollars($0) }
        }
        let first = answer.firstTokenSeconds.map {
            comparison("begins", expected.firstTokenSeconds, $0, isJudged: true, Figures.seconds)
        }
        let length = attempts.decision.flatMap { decision in
            answer.usage.map { usage in
                comparison(
                    "tokens", Estimate(decision.profile.completionTokens), Double(usage.completionTokens),
                    isJudged: isWhole
                ) { Figures.count(Int($0)) }
            }
        }
        let lines = [cost, first, length].compactMap(\.self)
        return width >= 40 ? lines : lines.map { Line(Array($0.spans.dropLast())) }
    }

    /// What was expected, and what it was: well, within the range that was given, or beyond it.
    private func comparison(
        _ name: String, _ expected: Estimate, _ was: Double, isJudged: Bool, _ words: (Double) -> String
    ) -> Line {
        let beyond = was > expected.high
        let below = isJudged && was < expected.low
        let verdict = beyond ? "above range" : below ? "below range" : isJudged ? "in range" : "broken off"
        let role: Role = beyond ? .warning : isJudged ? .good : .text
        return [
            Span(padded(name, 7) + padded(words(expected.mean), 9) + "→ ", .textMuted),
            Span(padded(words(was) + (beyond ? " !" : ""), 11), role), Span(verdict, .textMuted),
        ]
    }

    private func padded(_ text: String, _ width: Int) -> String {
        text + Pieces.blanks(max(1, width - text.count))
    }
}

extension Estimate {
    /// A length as the figure it is shown by.
    fileprivate init(_ tokens: TokenRange) { self.init(mean: tokens.median, low: tokens.low, high: tokens.high) }
}
