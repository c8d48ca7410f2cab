import Drawing
import Routing

/// One candidate as rows: name, score and what the score is made of; what it would cost, how soon it would begin, and how
/// good it would be.
struct CandidateEntry {
    let ranked: Ranked
    let decision: Decision
    let isPinned: Bool
    let isASCII: Bool
    /// How far down the list it stands, 0…1.
    let depth: Double

    /// How candidates are laid out.
    enum Style {
        /// Two rows each.
        case pair
        /// One row each with name, score, cost and wait alone.
        case short
        /// One row each in columns, with a header.
        case table

        var rows: Int { self == .pair ? 2 : 1 }
    }

    func lines(_ style: Style, width: Int) -> [Line] {
        switch (style, filtered) {
        case (.pair, nil): [head(width: width, bar: width >= 40 ? 10 : 0), Line("  ") + figures(width: width)]
        case (.short, nil): [short(width: width)]
        case (.table, nil): [head(width: width - Self.figuresWidth, bar: 10, sayingKept: true) + Line("   ") + columns]
        case (.pair, let reason?):
            [Line("✗ " + truncated(ranked.candidate, to: width - 2), .excluded), why(reason, width: width)]
        case (_, let reason?):
            [truncated(Line("✗ \(ranked.candidate)  \(reason.explanation)", .excluded), to: width)]
        }
    }

    /// Why it may not answer; nil where it only stands back for a pin, and its figures are still of interest.
    private var filtered: Exclusion? { standsBack ? nil : ranked.excluded }

    private var standsBack: Bool { ranked.excluded == .notPinned }

    /// The names of the columns of a table.
    static func header(width: Int) -> Line {
        let names = "  " + fitted("model", width - figuresWidth - 20) + " score " + Pieces.blanks(11)
        return Line(names + "  " + fitted("cost", 10) + fitted("begins", 8) + "quality", .textMuted)
    }

    private static let figuresWidth = 31

    /// Whether it wins for having answered before.
    private var isKept: Bool { isWinner && [.sticky, .followUp, .toolLoop].contains(decision.reason) }

    private var isWinner: Bool { ranked.candidate == decision.winner }

    private var role: Role {
        guard isWinner else { return standsBack ? .excluded : .candidate }
        return decision.isExploring ? .exploring : .winner
    }

    private var shade: UInt8 { isWinner || standsBack ? 0 : Figure.shade(depth) }

    /// Where a pair says in its second row that the winner was kept though another ranks before it, the one row says it.
    private func name(width: Int, sayingKept: Bool = false) -> Line {
        let kept = sayingKept && isKept ? " kept" : ""
        let text = mark + Self.fitted(truncated(ranked.candidate, to: width - kept.count) + kept, width)
        return [Span(text, isPinned ? .pinned : role, isWinner ? .bold : [], shade: isPinned ? 0 : shade)]
    }

    private func head(width: Int, bar: Int, sayingKept: Bool = false) -> Line {
        let line = name(width: max(8, width - 8 - (bar > 0 ? bar + 1 : 0)), sayingKept: sayingKept)
        let score: Line = [Span(" " + Figures.fixed(ranked.score, 3) + " ", role, shade: shade)]
        return line + score + (bar > 0 ? self.bar(width: bar) : [])
    }

    /// The score as a bar, each part as long as what one slider adds.
    private func bar(width: Int) -> Line {
        let terms = ranked.terms
        let parts: [(share: Double, role: Role)] = [
            (terms.accuracy, .barAccuracy), (terms.speed, .barSpeed), (terms.cost, .barCost),
        ]
        let line = Figure.stack(parts, width: width, ascii: isASCII)
        return line + Line(Pieces.blanks(width - line.width))
    }

    private func short(width: Int) -> Line {
        let figures = " " + Figures.share(ranked.score) + Self.fitted(ranked.costWords, 9, right: true)
        let line = name(width: max(6, width - 2 - figures.count), sayingKept: true)
        return line + Line(figures, isWinner ? role : .textMuted)
    }

    private var mark: String {
        if isPinned { return "◆ " }
        guard isWinner else { return "  " }
        return decision.isExploring ? "~ " : "▶ "
    }

    private var spread: String { " ±" + Figures.share((ranked.quality.high - ranked.quality.low) / 2) }

    private func figures(width: Int) -> Line {
        let text =
            Self.fitted(ranked.costWords, 10) + Self.fitted(Figures.seconds(ranked.firstTokenSeconds.mean), 8) + "q "
            + Figures.share(ranked.quality.mean) + (width >= 34 ? spread : "")
        return [Span(text, .textMuted), Span(isKept ? (width >= 34 ? "  kept" : " kept") : "", .accent)]
    }

    private var columns: Line {
        let begins = Self.fitted(Figures.seconds(ranked.firstTokenSeconds.mean), 8)
        return Line(
            Self.fitted(ranked.costWords, 10) + begins + Figures.share(ranked.quality.mean) + spread, .textMuted)
    }

    private func why(_ reason: Exclusion, width: Int) -> Line {
        Line("  " + truncated(reason.explanation, to: width - 2), .textMuted)
    }

    /// The text with blanks up to a width.
    private static func fitted(_ text: String, _ width: Int, right: Bool = false) -> String {
        let blanks = Pieces.blanks(max(right ? 1 : 0, width - TextWidth.of(text)))
        return right ? blanks + text : text + blanks
    }
}
