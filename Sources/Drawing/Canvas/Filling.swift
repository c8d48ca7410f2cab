extension Canvas {
    /// Makes every cell of a rectangle show one narrow character; by default blanks it.
    public mutating func fill(_ rect: Rect, role: Role, character: Character = " ") {
        guard let (glyph, width) = Glyphs(Substring(String(character))).first(where: { _ in true }), width == 1 else {
            return
        }
        let rect = rect.intersection(bounds)
        for y in rect.y..<rect.maxY {
            for x in rect.x..<rect.maxX {
                put(glyph, width: 1, x: x, y: y, role: role)
            }
        }
    }

    /// Lays the cells of a rectangle on another surface and leaves what they show, as for a selection.
    public mutating func setSurface(_ rect: Rect, _ surface: Role) {
        let rect = rect.intersection(bounds)
        for y in rect.y..<rect.maxY {
            for x in rect.x..<rect.maxX {
                cells[y * width + x].surface = surface
            }
        }
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
}
