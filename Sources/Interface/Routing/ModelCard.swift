import Dialogue
import Drawing
import Routing

/// A candidate by itself: what is expected of it for the prompt at hand, how its score came about, why it cannot be
/// picked, and how it did in this conversation.
struct ModelCard {
    let ranked: Ranked
    let decision: Decision
    let turns: [Turn]
    let frame: OverlayFrame

    func draw(on canvas: inout Canvas) {
        let width = min(canvas.width - 2, 64)
        let lines = lines(width: width - 4)
        let inner = frame.draw(
            title: ranked.candidate, trailing: ranked.provider, width: width, height: lines.count + 2, on: &canvas)
        for (row, line) in lines.prefix(inner.height).enumerated() {
            canvas.write(truncated(line, to: inner.width), x: inner.x, y: inner.y + row)
        }
    }

    private func lines(width: Int) -> [Line] {
        standing(width: width) + heading("Expected for this prompt, with the range of nine in ten") + expected
            + heading("Score \(Figures.fixed(ranked.score, 3))") + terms + heading("In this conversation") + history
    }

    private func heading(_ text: String) -> [Line] { [Line(), Line(text, .heading, .bold)] }

    private func standing(width: Int) -> [Line] {
        if let reason = ranked.excluded {
            return wrapped("✗ " + reason.explanation, width: width).map { Line($0, .excluded) }
        }
        let place = (decision.ranking.firstIndex { $0.candidate == ranked.candidate } ?? 0) + 1
        let count = decision.ranking.count { $0.excluded == nil }
        let isWinner = ranked.candidate == decision.winner
        return [Line("Number \(place) of \(count)" + (isWinner ? ", and picked" : ""), isWinner ? .winner : .text)]
    }

    private var expected: [Line] {
        [
            row("quality", ranked.quality, Figures.share),
            ranked.isPriceKnown ? row("cost", ranked.costUSD) { Figures.dollars($0) } : [Span("cost         unknown")],
            row("first token", ranked.firstTokenSeconds, Figures.seconds),
            row("whole answer", ranked.totalSeconds, Figures.seconds),
        ]
    }

    private func row(_ name: String, _ value: Estimate, _ words: (Double) -> String) -> Line {
        [
            Span(padded(name, 14), .textMuted), Span(padded(words(value.mean), 12), .textStrong),
            Span("\(words(value.low)) – \(words(value.high))", .textMuted),
        ]
    }

    private var terms: [Line] {
        let parts: [(String, Double, Role)] = [
            ("accuracy", ranked.terms.accuracy, .barAccuracy), ("speed", ranked.terms.speed, .barSpeed),
            ("cost", ranked.terms.cost, .barCost),
        ]
        return parts.map { name, value, role in
            [
                Span(padded(name, 14), .textMuted), Span(padded(Figures.share(value), 6), .textStrong),
                Span(Figure.bar(fraction: value, width: 20, ascii: frame.isASCII), role),
            ]
        }
    }

    private var history: [Line] {
        let answers = turns.compactMap(\.message.answer).filter { $0.model == ranked.model && $0.state.isFinal }
        guard !answers.isEmpty else { return [Line("It has not answered here.", .textMuted)] }
        let cost = answers.compactMap(\.cost?.amount.usd).reduce(0, +)
        let waits = answers.compactMap(\.firstTokenSeconds).sorted()
        let failed = answers.count { $0.failureText != nil }
        let wait = waits.isEmpty ? "" : " · first token " + Figures.seconds(waits[waits.count / 2]) + " at the median"
        let failures = failed == 0 ? "" : " · \(failed) failed"
        let count = answers.count == 1 ? "1 answer" : "\(answers.count) answers"
        return [Line("\(count) · \(Figures.dollars(cost))" + wait + failures)]
    }

    private func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }
}
