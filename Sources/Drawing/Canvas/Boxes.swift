extension Canvas {
    /// Draws a frame on the rim of a rectangle, and words into its top and bottom edges.
    ///
    /// Each line given is set off by a blank on both sides: `╭ title ────── trailing ╮`. The leading one is cut when
    /// there is no room for both; nothing is drawn inside, and nothing at all under 2 × 2 cells.
    public mutating func drawBox(
        _ rect: Rect, role: Role = .border, style: BorderStyle = .rounded, title: Line = [], trailing: Line = [],
        footer: Line = [], footerTrailing: Line = []
    ) {
        guard rect.width >= 2, rect.height >= 2 else { return }
        let pieces = style.pieces
        drawEdge(rect, y: rect.y, role: role, left: pieces.topLeft, middle: pieces.horizontal, right: pieces.topRight)
        drawEdge(
            rect, y: rect.maxY - 1, role: role, left: pieces.bottomLeft, middle: pieces.horizontal,
            right: pieces.bottomRight)
        for y in rect.y + 1..<rect.maxY - 1 {
            put(pieces.vertical, x: rect.x, y: y, role: role)
            put(pieces.vertical, x: rect.maxX - 1, y: y, role: role)
        }
        writeIntoEdge(rect, y: rect.y, leading: title, trailing: trailing, role: role)
        writeIntoEdge(rect, y: rect.maxY - 1, leading: footer, trailing: footerTrailing, role: role)
    }

    /// Draws a line across a frame, joined to its sides, and words into it as into an edge.
    public mutating func drawDivider(
        _ rect: Rect, y: Int, role: Role = .border, style: BorderStyle = .rounded, title: Line = [],
        trailing: Line = []
    ) {
        guard rect.width >= 2 else { return }
        let pieces = style.pieces
        drawEdge(rect, y: y, role: role, left: pieces.leftJoint, middle: pieces.horizontal, right: pieces.rightJoint)
        writeIntoEdge(rect, y: y, leading: title, trailing: trailing, role: role)
    }

    /// Draws a plain line across a rectangle's columns, and words into it as into an edge.
    public mutating func drawRule(
        _ rect: Rect, y: Int, role: Role = .rule, style: BorderStyle = .rounded, title: Line = [], trailing: Line = []
    ) {
        guard rect.width >= 1 else { return }
        let dash = style.pieces.horizontal
        drawEdge(rect, y: y, role: role, left: dash, middle: dash, right: dash)
        writeIntoEdge(rect, y: y, leading: title, trailing: trailing, role: role)
    }

    private mutating func drawEdge(
        _ rect: Rect, y: Int, role: Role, left: Unicode.Scalar, middle: Unicode.Scalar, right: Unicode.Scalar
    ) {
        for x in rect.x..<rect.maxX {
            put(x == rect.x ? left : x == rect.maxX - 1 ? right : middle, x: x, y: y, role: role)
        }
    }

    private mutating func writeIntoEdge(_ rect: Rect, y: Int, leading: Line, trailing: Line, role: Role) {
        var right = rect.maxX - 1
        let room = rect.width - 4
        if !trailing.isEmpty, trailing.width <= room {
            let start = right - trailing.width - 2
            writeSetOff(trailing, x: start, y: y, role: role)
            right = start
        }
        let left = right - rect.x - 1 - 2
        guard !leading.isEmpty, left >= 1 else { return }
        writeSetOff(truncated(leading, to: left), x: rect.x + 1, y: y, role: role)
    }

    private mutating func writeSetOff(_ line: Line, x: Int, y: Int, role: Role) {
        write(" ", x: x, y: y, role: role)
        let end = write(line, x: x + 1, y: y)
        write(" ", x: end, y: y, role: role)
    }

    private mutating func put(_ scalar: Unicode.Scalar, x: Int, y: Int, role: Role) {
        put(Glyph(scalar), width: 1, x: x, y: y, role: role, emphasis: [])
    }
}
