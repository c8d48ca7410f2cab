/// How far the text that lies over the panels is scrolled.
public struct OverlayScroll: Sendable, Hashable {
    /// How many rows are above the first one shown.
    public internal(set) var top = 0
    /// How many rows the text is longer than the box it was last drawn in.
    var beyond = 0

    init() {}

    /// Moves by rows or pages, no further than the text goes.
    mutating func move(_ scroll: Intent.Scroll, page: Int) {
        top = max(0, min(beyond, top + scroll.rows(page: page)))
    }

    /// Fits it to a text of so many rows in a box of so many.
    mutating func fit(rows: Int, height: Int) {
        beyond = max(0, rows - height)
        top = min(top, beyond)
    }
}
