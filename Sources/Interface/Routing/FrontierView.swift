import Drawing
import Routing

/// Cost against quality of every candidate that can be picked, as a scatter that fills its room, the winner marked.
struct FrontierView {
    let decision: Decision

    func draw(in rect: Rect, border: BorderStyle, on canvas: inout Canvas) {
        var rest = rect
        let eligible = decision.ranking.filter { $0.excluded == nil && $0.isPriceKnown }
        let costs = Span(of: eligible.map { Self.logarithm($0.costUSD.mean) })
        let qualities = Span(of: eligible.map(\.quality.mean))
        SectionRule(title: "cost × quality", border: border).draw(in: rest.takeTop(1), on: &canvas)
        guard rest.height > 1, !eligible.isEmpty else { return }
        drawAxes(eligible, in: &rest, on: &canvas)
        var plot = BraillePlot(width: rest.width, height: rest.height)
        for ranked in eligible {
            plot.set(x: costs.place(Self.logarithm(ranked.costUSD.mean)), y: qualities.place(ranked.quality.mean))
        }
        for (row, text) in plot.rows(ascii: border == .ascii).enumerated() {
            canvas.write(text, x: rest.x, y: rest.y + row, role: .plot, maxX: rest.maxX)
        }
        guard let winner = decision.winning, winner.isPriceKnown,
            let cell = plot.cell(
                x: costs.place(Self.logarithm(winner.costUSD.mean)), y: qualities.place(winner.quality.mean))
        else { return }
        canvas.write(
            border == .ascii ? "@" : "◆", x: rest.x + cell.x, y: rest.y + cell.y, role: .winner, emphasis: .bold)
    }

    /// The best and worst quality at the left edge, the least and greatest cost below.
    private func drawAxes(_ eligible: [Ranked], in rest: inout Rect, on canvas: inout Canvas) {
        let axis = rest.takeBottom(1)
        let left = rest.takeLeft(5)
        let qualities = eligible.map(\.quality.mean)
        let costs = eligible.map(\.costUSD.mean)
        canvas.write("q" + Figures.share(qualities.max() ?? 0), x: left.x, y: left.y, role: .textMuted)
        canvas.write("q" + Figures.share(qualities.min() ?? 0), x: left.x, y: left.maxY - 1, role: .textMuted)
        let most = Figures.dollars(costs.max() ?? 0)
        canvas.write(Figures.dollars(costs.min() ?? 0), x: rest.x, y: axis.y, role: .textMuted)
        canvas.write(most, x: rest.maxX - most.count, y: axis.y, role: .textMuted)
    }

    /// The logarithm to base 2, straight between powers of two: even enough for the eye.
    private static func logarithm(_ value: Double) -> Double {
        guard value > 1e-9, value.isFinite else { return -30 }
        return Double(value.exponent) + value.significand - 1
    }

    /// From the least to the greatest of some figures.
    private struct Span {
        let low: Double
        let high: Double

        init(of values: [Double]) {
            low = values.min() ?? 0
            high = values.max() ?? 1
        }

        /// Where a figure lies between them, 0…1; in the middle when they are one.
        func place(_ value: Double) -> Double { high > low ? (value - low) / (high - low) : 0.5 }
    }
}
