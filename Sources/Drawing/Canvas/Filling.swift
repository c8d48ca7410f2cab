extension Canvas {
    /// Makes every cell of a rectangle show one narrow character; by default blanks it.
    public mutating func fill(_ rect: Rect, role: Role, character: Character = " ") {
        guard let (glyph, width) = Glyphs(Substring(String(character))).first(where: { _ in true }), width == 1 else {
            return
        }
        let rect = rect.intersection(clip)
        for y in rect.y..<rect.maxY {
            for x in rect.x..<rect.maxX {
                put(glyph, width: 1, x: x, y: y, role: role)
            }
        }
    }

    /// Gives the cells of a rectangle another meaning and leaves what they show, as for a selection.
    public mutating func setRole(_ rect: Rect, _ role: Role) {
        change(rect) { $0.role = role }
    }

    /// Lays the cells of a rectangle on another surface and leaves what they show, as for a selection.
    public mutating func setSurface(_ rect: Rect, _ surface: Role) {
        change(rect) { $0.surface = surface }
    }

    /// Lays stress on the cells of a rectangle, on top of what they have.
    public mutating func emphasise(_ rect: Rect, _ emphasis: Emphasis) {
        change(rect) { $0.emphasis.formUnion(emphasis) }
    }

    /// Copies another canvas onto this one, its top left corner at a column and a row.
    public mutating func draw(_ other: Canvas, x: Int, y: Int) {
        for row in 0..<other.height {
            for column in 0..<other.width {
                let cell = other[column, row]
                guard cell.width > 0 else { continue }
                on(cell.surface) {
                    $0.put(
                        cell.glyph, width: Int(cell.width), x: x + column, y: y + row, role: cell.role,
                        emphasis: cell.emphasis, shade: cell.shade)
                }
            }
        }
    }

    private mutating func change(_ rect: Rect, _ body: (inout Cell) -> Void) {
        let rect = rect.intersection(clip)
        for y in rect.y..<rect.maxY {
            for x in rect.x..<rect.maxX {
                body(&cells[y * width + x])
            }
        }
    }
}
