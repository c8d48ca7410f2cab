import Drawing
import Testing

struct FigureTests {
    @Test(arguments: [
        (0.0, ""), (1.0, "████"), (0.5, "██"), (0.53, "██▏"), (0.001, "▏"), (7.0, "████"), (-1.0, ""), (.nan, ""),
    ])
    func `bars are filled in eighths`(fraction: Double, bar: String) {
        #expect(Figure.bar(fraction: fraction, width: 4) == bar)
    }

    @Test func `ASCII bars are filled in wholes`() {
        #expect(Figure.bar(fraction: 0.5, width: 4, ascii: true) == "==")
    }

    @Test func `a sparkline shows the newest values against the greatest`() {
        #expect(Figure.sparkline([99, 0, 4, 8], width: 3) == "▁▅█")
        #expect(Figure.sparkline([0, 0], width: 3) == "▁▁")
        #expect(Figure.sparkline([], width: 3).isEmpty)
    }

    @Test(arguments: [(0.0, "█────"), (0.5, "━━█──"), (1.0, "━━━━█"), (9.0, "━━━━█")])
    func `the thumb stands where the value is`(value: Double, track: String) {
        let (filled, thumb, rest) = Figure.slider(value: value, width: 5)
        #expect(filled + thumb + rest == track)
    }

    @Test func `the corners of a plot are its outermost dots`() {
        var plot = BraillePlot(width: 2, height: 2)
        #expect(plot.set(x: 0, y: 1) == Point(x: 0, y: 0))
        #expect(plot.set(x: 1, y: 0) == Point(x: 1, y: 1))
        #expect(plot.set(x: 1.1, y: 0) == nil)
        #expect(plot.rows() == ["⠁ ", " ⢀"])
        #expect(plot.rows(ascii: true) == ["* ", " *"])
    }
}
