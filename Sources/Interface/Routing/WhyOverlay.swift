import Drawing
import Routing

/// Why the winner wins, in full: in words, what each slider added beside the runner-up, what would change it, what it
/// saves, and who could not be picked and why.
struct WhyOverlay {
    let decision: Decision?
    let scrolled: Int
    let frame: OverlayFrame

    func draw(on canvas: inout Canvas) {
        guard let decision else { return }
        let width = min(canvas.width - 2, 84)
        let lines = lines(of: decision, width: width - 4)
        let inner = frame.draw(title: "Why", width: width, height: lines.count + 2, on: &canvas)
        let first = max(0, min(scrolled, lines.count - inner.height))
        for (row, line) in lines.dropFirst(first).prefix(inner.height).enumerated() {
            canvas.write(line, x: inner.x, y: inner.y + row, maxX: inner.maxX)
        }
    }

    private func lines(of decision: Decision, width: Int) -> [Line] {
        let why = Routing.why(decision)
        let words = why.sentences.flatMap { wrapped($0, width: width) }.map { Line($0) }
        return words + contributions(why, width: width) + savings(of: decision, width: width)
            + excluded(in: decision, width: width)
    }

    private func heading(_ text: String) -> [Line] { [Line(), Line(text, .heading, .bold)] }

    private func contributions(_ why: Why, width: Int) -> [Line] {
        guard !why.contributions.isEmpty else { return [] }
        let bar = max(4, min(24, width - 52))
        let rows = why.contributions.map { part -> Line in
            let filled = Figure.bar(fraction: part.points, width: bar, ascii: frame.isASCII)
            let rival = part.runnerUpPoints.map { "   runner-up " + Figures.share($0) } ?? ""
            return [
                Span(padded(part.slider.rawValue, 10)), Span(filled, part.slider.role),
                Span(String(repeating: " ", count: max(0, bar - TextWidth.of(filled)))),
                Span("  \(Figures.share(part.weight)) × \(Figures.share(part.value)) = ", .textMuted),
                Span(Figures.share(part.points), .textStrong), Span(rival, .textMuted),
            ]
        }
        return heading("What each slider adds: its share × how good the winner is at it") + rows
    }

    private func savings(of decision: Decision, width: Int) -> [Line] {
        let saved = Savings(CollectionOfOne(decision)).versusBest
        guard saved.decisions > 0, saved.savedUSD > 0 else { return [] }
        let text =
            "Always asking the best would cost \(Figures.dollars(saved.savedUSD)) more for "
            + "\(Figures.share(max(0, saved.lostQuality))) more quality."
        return heading("Against always the best") + wrapped(text, width: width).map { Line($0) }
    }

    private func excluded(in decision: Decision, width: Int) -> [Line] {
        let rows = decision.ranking.compactMap { ranked in
            ranked.excluded.map { wrapped("✗ \(ranked.candidate): \($0.explanation)", width: width) }
        }
        guard !rows.isEmpty else { return [] }
        return heading("Could not be picked") + rows.joined().map { Line($0, .excluded) }
    }

    private func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
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
