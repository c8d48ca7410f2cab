import Drawing
import Routing

/// Why the winner wins: what each priority added to its score.
struct WhyView {
    let decision: Decision
    let flip: Flip?

    func draw(in rect: Rect, border: BorderStyle, on canvas: inout Canvas) {
        var rest = rect
        SectionRule(title: "why", border: border).draw(in: rest.takeTop(1), on: &canvas)
        for (index, line) in lines(width: rest.width).prefix(rest.height).enumerated() {
            canvas.write(line, x: rest.x, y: rest.y + index, maxX: rest.maxX)
        }
    }

    private func lines(width: Int) -> [Line] {
        guard let winner = decision.winning else {
            return wrapped(decision.advice ?? "No model can answer this.", width: width).map { Line($0, .warning) }
        }
        let words = decision.advice ?? reason(winner)
        return [terms(winner.terms, width: width)] + wrapped(words, width: width).map { Line($0, .textMuted) }
    }

    /// What each slider added, in the colours of the bars above.
    private func terms(_ terms: Terms, width: Int) -> Line {
        let isWide = width >= 40
        let parts: [(String, Double, Role)] = [
            (isWide ? "accuracy" : "acc", terms.accuracy, .barAccuracy), ("speed", terms.speed, .barSpeed),
            ("cost", terms.cost, .barCost),
        ]
        let lines = parts.enumerated().map { number, part -> Line in
            let gap = Line(number > 0 ? (isWide ? "  " : " ") : "")
            return gap + [Span((isWide ? "█ " : "") + part.0 + " ", part.2), Span(Figures.share(part.1))]
        }
        return lines.reduce(Line(), +)
    }

    private func reason(_ winner: Ranked) -> String {
        switch decision.reason {
        case .best: margin(of: winner)
        case .pinned: "You pinned it; /auto lets the engine pick."
        case .sticky: "It answered before; another needs a lead of \(lead)."
        case .followUp: "It answered before; so short a follow-up takes a lead of \(lead) to switch."
        case .toolLoop: "It called the tool whose result this returns."
        case .experiment: "This message fell to the other arm of your experiment."
        case .exploring: "Drawn among those close to the best, to learn."
        case .none: decision.advice ?? "No model can answer this."
        }
    }

    private var lead: String { Figures.share(decision.leadNeeded ?? 0) }

    private func margin(of winner: Ranked) -> String {
        let second = decision.ranking.first { $0.excluded == nil && $0.candidate != winner.candidate }
        guard let second else { return "It is the only one that can answer." }
        let lead = Figures.fixed(winner.score - second.score, 3) + " ahead"
        return lead + (flip.map { " · " + $0.text } ?? " of " + second.candidate)
    }
}
