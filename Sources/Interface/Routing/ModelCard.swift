import Dialogue
import Drawing
import Routing

/// A candidate by itself: what is expected of it for the prompt at hand, how its score came about, why it cannot be
/// picked, how it did in this conversation; and what is known of the model, beside that where there is room, else below.
struct ModelCard {
    let ranked: Ranked
    let decision: Decision
    /// What is known of the model; nil until it has been looked up.
    let dossier: DossierRows?
    let frame: OverlayFrame

    func draw(_ scroll: inout OverlayScroll, on canvas: inout Canvas) {
        let isWide = canvas.width >= 116
        let column = min(canvas.width - 6, 54)
        let left = lines(width: column)
        let right = dossier?.lines(width: column) ?? [Line("Looking up the model …", .textMuted)]
        let columns = isWide ? [left, right] : [left + [Line()] + right]
        let width = isWide ? 2 * column + OverlayFrame.gap + 4 : column + 4
        frame.draw(
            columns, title: ranked.candidate, trailing: ranked.provider, width: width, &scroll, on: &canvas)
    }

    private func lines(width: Int) -> [Line] {
        standing(width: width) + heading("Expected for this prompt, nine times in ten") + expected
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
            ranked.isPriceKnown
                ? row("cost", ranked.costUSD) { Figures.dollars($0) } : [Span("cost         \(ranked.costWords)")],
            row("first token", ranked.firstTokenSeconds, Figures.seconds),
            row("whole answer", ranked.totalSeconds, Figures.seconds),
        ]
    }

    private func row(_ name: String, _ value: Estimate, _ words: (Double) -> String) -> Line {
        [
            Span(column(name, 14), .textMuted), Span(column(words(value.mean), 12), .textStrong),
            Span("\(words(value.low)) – \(words(value.high))", .textMuted),
        ]
    }

    private var terms: [Line] {
        let parts: [(String, Double, Role)] = [
            ("accuracy", ranked.terms.accuracy, .barAccuracy), ("speed", ranked.terms.speed, .barSpeed),
            ("cost", ranked.terms.cost, .barCost),
        ]
        return parts.map { name, value, role in
            let bar = Figure.bar(fraction: value, width: 20, ascii: frame.isASCII)
            let figures: Line = [
                Span(column(name, 14), .textMuted), Span(column(Figures.share(value), 6), .textStrong),
            ]
            return figures + Figure.shaded(bar, role, width: 20)
        }
    }

    private var history: [Line] {
        guard let answers = dossier?.dossier.here else { return [Line("Looking up its answers …", .textMuted)] }
        guard answers.count > 0 else { return [Line("It has not answered here.", .textMuted)] }
        let wait = answers.medianWait.map { " · first token " + Figures.seconds($0) + " at the median" } ?? ""
        let failures = answers.failed == 0 ? "" : " · \(answers.failed) failed"
        let count = Figures.counted(answers.count, "answer")
        return [Line("\(count) · \(Figures.dollars(answers.cost))" + wait + failures)]
    }
}
