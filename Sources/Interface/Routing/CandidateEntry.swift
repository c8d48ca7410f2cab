import Drawing
import Routing

/// One candidate as rows: name and score, then what it would cost, how soon it would begin, and how good it would be.
struct CandidateEntry {
    let ranked: Ranked
    let decision: Decision
    let isPinned: Bool

    func lines(width: Int) -> [Line] {
        guard let reason = ranked.excluded else { return [head(width: width), figures(width: width)] }
        let name = truncated(ranked.candidate, to: width - 2)
        return [Line("✗ " + name, .excluded), Line("  " + truncated(reason.explanation, to: width - 2), .textMuted)]
    }

    private var isWinner: Bool { ranked.candidate == decision.winner }

    private var role: Role {
        guard isWinner else { return .text }
        return decision.isExploring ? .exploring : .winner
    }

    private func head(width: Int) -> Line {
        let barWidth = width >= 40 ? 9 : 0
        let nameWidth = max(8, width - 9 - barWidth)
        let name = truncated(ranked.candidate, to: nameWidth)
        let padding = String(repeating: " ", count: max(0, nameWidth - TextWidth.of(name)))
        return [
            Span(mark + name, role, isWinner ? .bold : []),
            Span(padding + " " + Figures.fixed(ranked.score, 3) + " ", role),
            Span(barWidth > 0 ? Figure.bar(fraction: ranked.score, width: barWidth) : "", isWinner ? role : .plot),
        ]
    }

    private var mark: String {
        if isPinned { return "◆ " }
        guard isWinner else { return "  " }
        return decision.isExploring ? "~ " : "▶ "
    }

    private func figures(width: Int) -> Line {
        let spread = (ranked.quality.high - ranked.quality.low) / 2
        let cost = ranked.isPriceKnown ? Figures.dollars(ranked.costUSD.mean) : "price unknown"
        let quality = "q " + Figures.share(ranked.quality.mean) + (width >= 34 ? " ±" + Figures.share(spread) : "")
        let kept = isWinner && decision.reason == .sticky
        return [
            Span(
                "  " + padded(cost, 10) + padded(Figures.seconds(ranked.firstTokenSeconds.mean), 8) + quality,
                .textMuted),
            Span(kept ? "  kept" : "", .accent),
        ]
    }

    private func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }
}
