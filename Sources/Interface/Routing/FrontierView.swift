import Drawing
import Routing

/// Cost against quality of every candidate that can be picked, with the line of those no other beats in both, and the
/// winner marked. Cost runs to the right in even ratios; models that cost nothing stand at the left edge.
struct FrontierView {
    let decision: Decision

    func draw(in rect: Rect, border: BorderStyle, on canvas: inout Canvas) {
        var rest = rect
        let eligible = decision.ranking.filter { $0.excluded == nil && $0.isPriceKnown }
        SectionRule(title: "cost × quality", border: border).draw(in: rest.takeTop(1), on: &canvas)
        guard rest.height > 1, !eligible.isEmpty else { return }
        let scale = Scale(eligible)
        drawAxes(scale, in: &rest, on: &canvas)
        var line = BraillePlot(width: rest.width, height: rest.height)
        for (left, right) in zip(frontier(of: eligible), frontier(of: eligible).dropFirst()) {
            line.drawLine(from: scale.place(of: left), to: scale.place(of: right))
        }
        var dots = BraillePlot(width: rest.width, height: rest.height)
        for ranked in eligible { dots.set(at: scale.place(of: ranked)) }
        draw(line, .plotFrontier, border, in: rest, on: &canvas)
        draw(dots, .plot, border, in: rest, on: &canvas)
        mark(frontier(of: eligible), border == .ascii ? "o" : "•", .plotFrontier, scale, dots, in: rest, on: &canvas)
        let winner = decision.winning.map { [$0] } ?? []
        mark(winner.filter(\.isPriceKnown), border == .ascii ? "@" : "◉", .winner, scale, dots, in: rest, on: &canvas)
    }

    /// Those that no other candidate beats in quality for the same cost or less, the cheapest first.
    private func frontier(of eligible: [Ranked]) -> [Ranked] {
        var best = -1.0
        let byCost = eligible.sorted { ($0.costUSD.mean, $1.quality.mean) < ($1.costUSD.mean, $0.quality.mean) }
        return byCost.filter { ranked in
            defer { best = max(best, ranked.quality.mean) }
            return ranked.quality.mean > best
        }
    }

    private func draw(_ plot: BraillePlot, _ role: Role, _ border: BorderStyle, in rect: Rect, on canvas: inout Canvas)
    {
        for (y, row) in plot.rows(ascii: border == .ascii).enumerated() {
            for (x, character) in row.enumerated() where character != " " {
                canvas.write(String(character), x: rect.x + x, y: rect.y + y, role: role)
            }
        }
    }

    private func mark(
        _ candidates: [Ranked], _ sign: String, _ role: Role, _ scale: Scale, _ plot: BraillePlot, in rect: Rect,
        on canvas: inout Canvas
    ) {
        for ranked in candidates {
            let place = scale.place(of: ranked)
            guard let cell = plot.cell(x: place.x, y: place.y) else { continue }
            canvas.write(sign, x: rect.x + cell.x, y: rect.y + cell.y, role: role, emphasis: .bold)
        }
    }

    /// The best and worst quality at the left edge, the least and greatest cost below.
    private func drawAxes(_ scale: Scale, in rest: inout Rect, on canvas: inout Canvas) {
        let axis = rest.takeBottom(1)
        let left = rest.takeLeft(5)
        _ = rest.takeRight(1)
        canvas.write("q" + Figures.share(scale.quality.high), x: left.x, y: left.y, role: .textMuted)
        canvas.write("q" + Figures.share(scale.quality.low), x: left.x, y: left.maxY - 1, role: .textMuted)
        let most = Figures.dollars(scale.greatestCost)
        canvas.write(Figures.dollars(scale.leastCost), x: rest.x, y: axis.y, role: .textMuted)
        canvas.write(most, x: rest.maxX - most.count, y: axis.y, role: .textMuted)
    }

    /// From figures to places of 0…1.
    private struct Scale {
        let quality: (low: Double, high: Double)
        let leastCost: Double
        let greatestCost: Double
        private let cost: (low: Double, high: Double)
        private let hasFree: Bool

        /// Room at the left for what costs nothing, which has no logarithm.
        private static let freeShare = 0.06

        init(_ eligible: [Ranked]) {
            let costs = eligible.map(\.costUSD.mean)
            let paid = costs.filter { $0 > 1e-9 }.map(Self.logarithm)
            quality = (eligible.map(\.quality.mean).min() ?? 0, eligible.map(\.quality.mean).max() ?? 1)
            (leastCost, greatestCost) = (costs.min() ?? 0, costs.max() ?? 0)
            cost = (paid.min() ?? 0, paid.max() ?? 0)
            hasFree = paid.count < costs.count
        }

        func place(of ranked: Ranked) -> (x: Double, y: Double) {
            let height = share(ranked.quality.mean, of: quality)
            guard ranked.costUSD.mean > 1e-9 else { return (0, height) }
            let start = hasFree ? Self.freeShare : 0
            return (start + (1 - start) * share(Self.logarithm(ranked.costUSD.mean), of: cost), height)
        }

        /// Where a figure lies between two, in the middle when they are one.
        private func share(_ value: Double, of span: (low: Double, high: Double)) -> Double {
            span.high > span.low ? min(1, max(0, (value - span.low) / (span.high - span.low))) : 0.5
        }

        /// The logarithm to base 2, straight between powers of two: even enough for the eye.
        private static func logarithm(_ value: Double) -> Double {
            value.isFinite ? Double(value.exponent) + value.significand - 1 : 0
        }
    }
}

extension BraillePlot {
    fileprivate mutating func set(at place: (x: Double, y: Double)) { set(x: place.x, y: place.y) }
}
