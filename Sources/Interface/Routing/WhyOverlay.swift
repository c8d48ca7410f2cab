import Drawing
import Routing

/// Why the winner wins, in full: in words, what each slider added beside the runner-up, what would change it, what it
/// saves, and who could not be picked and why.
struct WhyOverlay {
    let decision: Decision?
    let frame: OverlayFrame

    func draw(_ scroll: inout OverlayScroll, on canvas: inout Canvas) {
        guard let decision else { return }
        let width = min(canvas.width - 2, 84)
        frame.draw([lines(of: decision, width: width - 4)], title: "Why", width: width, &scroll, on: &canvas)
    }

    private func lines(of decision: Decision, width: Int) -> [Line] {
        let why = Routing.why(decision)
        let words = why.sentences.flatMap { wrapped($0, width: width) }.map { Line($0) }
        return words + contributions(why, width: width) + savings(of: decision, width: width)
            + excluded(in: decision, width: width)
    }

    private func heading(_ text: String, width: Int) -> [Line] {
        [Line()] + wrapped(text, width: width).map { Line($0, .heading, .bold) }
    }

    private func contributions(_ why: Why, width: Int) -> [Line] {
        guard !why.contributions.isEmpty else { return [] }
        let bar = max(4, min(24, width - 52))
        let rows = why.contributions.map { part -> Line in
            let filled = Figure.bar(fraction: part.points, width: bar, ascii: frame.isASCII)
            let rival = part.runnerUpPoints.map { "   runner-up " + Figures.share($0) } ?? ""
            return [
                Span(column(part.slider.rawValue, 10)), Span(filled, part.slider.role),
                Span(String(repeating: " ", count: max(0, bar - TextWidth.of(filled)))),
                Span("  \(Figures.share(part.weight)) × \(Figures.share(part.value)) = ", .textMuted),
                Span(Figures.share(part.points), .textStrong), Span(rival, .textMuted),
            ]
        }
        return heading("What each slider adds: its share × how good the winner is at it", width: width) + rows
    }

    private func savings(of decision: Decision, width: Int) -> [Line] {
        let saved = Savings(CollectionOfOne(decision)).versusBest
        guard saved.decisions > 0, saved.savedUSD > 0 else { return [] }
        let text =
            "For this answer the best would cost \(Figures.dollars(saved.savedUSD)) more, for "
            + "\(Figures.share(max(0, saved.lostQuality))) more quality on a scale of 0 to 1."
        return heading("Against always the best", width: width) + wrapped(text, width: width).map { Line($0) }
    }

    private func excluded(in decision: Decision, width: Int) -> [Line] {
        let rows = decision.ranking.compactMap { ranked in
            ranked.excluded.map { wrapped("✗ \(ranked.candidate): \($0.explanation)", width: width) }
        }
        guard !rows.isEmpty else { return [] }
        return heading("Could not be picked", width: width) + rows.joined().map { Line($0, .excluded) }
    }
}

extension Flip.Slider {
    /// The colour of its bars.
    var role: Role {
        switch self {
        case .speed: .barSpeed
        case .accuracy: .barAccuracy
        case .cost: .barCost
        }
    }
}
