import Drawing
import Testing

struct MeterTests {
    @Test(arguments: [(0.0, "░░░░"), (0.5, "██░░"), (0.53, "██▏░"), (1.0, "████"), (9.0, "████"), (.nan, "░░░░")])
    func `a meter keeps its width`(fraction: Double, text: String) {
        #expect(Figure.meter(fraction, width: 4).text == text)
    }

    @Test func `a meter goes along its gradient`() {
        let shades = Figure.meter(1, width: 3).spans.map(\.shade)
        #expect(shades.first == 1 && shades.last == 100)
        #expect(shades == shades.sorted())
    }

    @Test func `the parts of a stack are as long as their shares`() {
        let line = Figure.stack([(0.5, .barAccuracy), (0.2, .barSpeed), (0.15, .barCost)], width: 10)
        #expect(line.spans.map(\.role) == [.barAccuracy, .barSpeed, .barCost])
        #expect(line.spans.map(\.text) == ["█████", "██", "█▌"])
    }

    @Test(arguments: [0, 1, 7]) func `no stack is wider than its room`(width: Int) {
        let line = Figure.stack([(0.9, .barAccuracy), (.infinity, .barSpeed), (0.9, .barCost)], width: width)
        #expect(line.width <= width)
    }

    @Test func `a graph fills columns from below, the newest at the right`() {
        let rows = BrailleGraph.rows([0, 1, 2, 4, 8], width: 3, height: 2, role: .graph).map(\.text)
        #expect(rows == ["⠀⠀⢸", "⠀⣠⣿"])
        #expect(BrailleGraph.rows([], width: 2, height: 1, role: .graph).map(\.text) == ["⠀⠀"])
        #expect(BrailleGraph.rows([1], width: 0, height: 2, role: .graph).isEmpty)
    }
}
