import Drawing
import Testing

struct RectTests {
    @Test func `cutting from all sides leaves the middle`() {
        var rest = Rect(x: 1, y: 2, width: 20, height: 10)
        #expect(rest.takeTop(2) == Rect(x: 1, y: 2, width: 20, height: 2))
        #expect(rest.takeBottom(1) == Rect(x: 1, y: 11, width: 20, height: 1))
        #expect(rest.takeLeft(5) == Rect(x: 1, y: 4, width: 5, height: 7))
        #expect(rest.takeRight(4) == Rect(x: 17, y: 4, width: 4, height: 7))
        #expect(rest == Rect(x: 6, y: 4, width: 11, height: 7))
    }

    @Test func `no more is cut than is there`() {
        var rest = Rect(width: 3, height: 2)
        #expect(rest.takeTop(9) == Rect(width: 3, height: 2))
        #expect(rest.isEmpty)
        #expect(rest.takeBottom(1).isEmpty)
    }

    @Test func `an inset larger than the rectangle is empty`() {
        #expect(Rect(width: 3, height: 3).inset(by: 2).isEmpty)
        #expect(Rect(width: 4, height: 3).inset(by: 1) == Rect(x: 1, y: 1, width: 2, height: 1))
    }

    @Test func `the column after the last is outside`() {
        let rect = Rect(x: 1, y: 1, width: 2, height: 2)
        #expect(rect.contains(x: 2, y: 2))
        #expect(!rect.contains(x: 3, y: 2))
        #expect(!rect.contains(x: 2, y: 0))
    }

    @Test func `rectangles apart share nothing`() {
        let left = Rect(width: 2, height: 2)
        #expect(left.intersection(Rect(x: 5, y: 0, width: 2, height: 2)).isEmpty)
        #expect(left.intersection(Rect(x: 1, y: 1, width: 5, height: 5)) == Rect(x: 1, y: 1, width: 1, height: 1))
    }
}
