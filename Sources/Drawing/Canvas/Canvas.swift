/// A picture of the terminal as a value: a grid of cells by meaning, and where the cursor blinks.
///
/// Everything drawn is clipped to the canvas, never wraps, and cannot carry control characters.
public struct Canvas: Sendable, Equatable {
    /// Columns.
    public let width: Int
    /// Rows.
    public let height: Int
    /// Row after row, `width` cells each.
    var cells: [Cell]
    /// Where the terminal's cursor is shown, for people and input methods; nil hides it.
    public var cursor: Point?
    /// What is drawn lies on this: its background shows where a role sets none of its own.
    public var surface = Role.text
    /// Where keys are named, in the order they were drawn; what is drawn over them takes them away by hand.
    public var keySpots: [KeySpot] = []

    /// A blank canvas.
    public init(width: Int, height: Int) {
        self.width = max(0, width)
        self.height = max(0, height)
        cells = Array(repeating: .blank, count: self.width * self.height)
    }

    /// All of it.
    public var bounds: Rect { Rect(width: width, height: height) }

    /// The cell at a column and a row; a blank outside.
    public subscript(x: Int, y: Int) -> Cell {
        guard x >= 0, x < width, y >= 0, y < height else { return .blank }
        return cells[y * width + x]
    }

    /// The cells of one row, from left to right; empty outside.
    public func row(_ y: Int) -> ArraySlice<Cell> {
        guard y >= 0, y < height else { return [] }
        return cells[y * width..<(y + 1) * width]
    }

    /// Draws on another surface, and goes back to the old one.
    public mutating func on(_ surface: Role, _ draw: (inout Canvas) -> Void) {
        let outer = self.surface
        self.surface = surface
        draw(&self)
        self.surface = outer
    }

    /// Puts a glyph down where it fits wholly; a wide one that would stick out becomes blank.
    mutating func put(
        _ glyph: Glyph, width columns: Int, x: Int, y: Int, role: Role, emphasis: Emphasis = [], shade: UInt8 = 0
    ) {
        guard y >= 0, y < height else { return }
        if columns == 2, x < 0 || x + 1 >= width {
            for half in [x, x + 1] where half >= 0 && half < width {
                put(.space, width: 1, x: half, y: y, role: role, emphasis: emphasis, shade: shade)
            }
            return
        }
        guard x >= 0, x < width else { return }
        let index = y * width + x
        clearHalves(at: index)
        cells[index] = Cell(
            glyph: glyph, width: UInt8(columns), role: role, emphasis: emphasis, surface: surface, shade: shade)
        guard columns == 2 else { return }
        clearHalves(at: index + 1, keepingLeft: true)
        cells[index + 1] = cells[index]
        cells[index + 1].glyph = .none
        cells[index + 1].width = 0
    }

    /// Blanks what would be left of a wide character when one of its halves is drawn over.
    private mutating func clearHalves(at index: Int, keepingLeft: Bool = false) {
        switch cells[index].width {
        case 0 where !keepingLeft: blank(index - 1)
        case 2: blank(index + 1)
        default: break
        }
    }

    private mutating func blank(_ index: Int) {
        cells[index].glyph = .space
        cells[index].width = 1
    }
}
