import Drawing
import Routing

/// Cost against quality of every candidate that can be picked, as a scatter with the winner marked.
struct FrontierView {
    let decision: Decision

    func draw(in rect: Rect, border: BorderStyle, on canvas: inout Canvas) {
        var rest = rect
        SectionRule(title: "cost × quality", border: border).draw(in: rest.takeTop(1), on: &canvas)
        guard rest.height > 1 else { return }
        let axis = rest.takeBottom(1)
        let eligible = decision.ranking.filter { $0.excluded == nil && $0.isPriceKnown }
        var plot = BraillePlot(width: rest.width, height: rest.height)
        for ranked in eligible { plot.set(x: place(cost: ranked.costUSD.mean), y: ranked.quality.mean) }
        for (row, text) in plot.rows(ascii: border == .ascii).enumerated() {
            canvas.write(text, x: rest.x, y: rest.y + row, role: .plot, maxX: rest.maxX)
        }
        if let winner = decision.winning, winner.isPriceKnown,
            let cell = plot.cell(x: place(cost: winner.costUSD.mean), y: winner.quality.mean)
        {
            let mark = border == .ascii ? "@" : "◆"
            canvas.write(mark, x: rest.x + cell.x, y: rest.y + cell.y, role: .winner)
        }
        canvas.write("cheap", x: axis.x, y: axis.y, role: .textMuted)
        canvas.write("dear", x: axis.maxX - 4, y: axis.y, role: .textMuted, maxX: axis.maxX)
    }

    /// Costs from a hundred-thousandth of a dollar to a dollar on a logarithmic axis, 0…1.
    private func place(cost: Double) -> Double {
        var (place, bound) = (0.0, 1e-5)
        while bound < cost, place < 1 {
            bound *= 1.258_925_411_794_167_2
            place += 0.02
        }
        return min(1, place)
    }
}
