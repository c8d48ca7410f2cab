extension Canvas {
    /// Writes text in one row and returns the column after the last one it would take.
    ///
    /// Clips at `maxX` and at the edges; never wraps. Controls and what terminals disagree on are cut, so
    /// any text can be given. A wide character that would be cut in half becomes a blank.
    @discardableResult
    public mutating func write(
        _ text: some StringProtocol, x: Int, y: Int, role: Role = .text, emphasis: Emphasis = [], shade: UInt8 = 0,
        maxX: Int? = nil
    ) -> Int {
        let limit = min(maxX ?? .max, width)
        let look = Cell(role: role, emphasis: emphasis, shade: shade)
        return write(Substring(text), x: x, y: y, look: look, limit: limit)
    }

    /// Writes a line in one row and returns the column after the last one it would take; clips as text does.
    @discardableResult
    public mutating func write(_ line: Line, x: Int, y: Int, maxX: Int? = nil) -> Int {
        let end = line.spans.reduce(x) {
            write($1.text, x: $0, y: y, role: $1.role, emphasis: $1.emphasis, shade: $1.shade, maxX: maxX)
        }
        if let key = line.key { keySpots.append(KeySpot(Rect(x: x, y: y, width: end - x, height: 1), key)) }
        return end
    }

    private mutating func write(_ text: Substring, x: Int, y: Int, look: Cell, limit: Int) -> Int {
        if text.isPrintableASCII { return writeASCII(text, x: x, y: y, look: look, limit: limit) }
        var column = x
        for (glyph, width) in Glyphs(text) {
            guard column + width <= limit else { return column }
            put(glyph, width: width, x: column, y: y, role: look.role, emphasis: look.emphasis, shade: look.shade)
            column += width
        }
        return column
    }

    private mutating func writeASCII(_ text: Substring, x: Int, y: Int, look: Cell, limit: Int) -> Int {
        var column = x
        for byte in text.utf8 {
            guard column < limit else { break }
            let glyph = Glyph(Unicode.Scalar(byte))
            put(glyph, width: 1, x: column, y: y, role: look.role, emphasis: look.emphasis, shade: look.shade)
            column += 1
        }
        return column
    }
}
