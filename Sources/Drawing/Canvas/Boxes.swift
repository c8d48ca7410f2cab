extension Canvas {
    /// Draws a frame on the rim of a rectangle, with labels notched into its edges: `╭─╮title╭╮more╭────╮figure╭─╮`.
    ///
    /// Nothing is drawn inside, and nothing at all under 2 × 2 cells.
    public mutating func drawBox(
        _ rect: Rect, role: Role = .border, style: BorderStyle = .rounded, top: EdgeLabels = [],
        bottom: EdgeLabels = []
    ) {
        guard rect.width >= 2, rect.height >= 2 else { return }
        let pieces = style.pieces
        let last = rect.maxY - 1
        drawEdge(rect, y: rect.y, role: role, left: pieces.topLeft, middle: pieces.horizontal, right: pieces.topRight)
        drawEdge(
            rect, y: last, role: role, left: pieces.bottomLeft, middle: pieces.horizontal, right: pieces.bottomRight)
        for y in rect.y + 1..<last {
            put(pieces.vertical, x: rect.x, y: y, role: role)
            put(pieces.vertical, x: rect.maxX - 1, y: y, role: role)
        }
        write(top, intoEdgeOf: rect, y: rect.y, role: role, notch: (pieces.topRight, pieces.topLeft))
        write(bottom, intoEdgeOf: rect, y: last, role: role, notch: (pieces.bottomRight, pieces.bottomLeft))
    }

    /// Takes the sides of a frame away, so that selecting its rows in the terminal takes their text alone.
    public mutating func openSides(of rect: Rect) {
        for y in rect.y + 1..<max(rect.y + 1, rect.maxY - 1) {
            put(" ", x: rect.x, y: y, role: .text)
            put(" ", x: rect.maxX - 1, y: y, role: .text)
        }
    }

    /// Draws a line across a frame, joined to its sides, with labels notched into it as into an upper edge.
    public mutating func drawDivider(
        _ rect: Rect, y: Int, role: Role = .border, style: BorderStyle = .rounded, labels: EdgeLabels = []
    ) {
        guard rect.width >= 2 else { return }
        let pieces = style.pieces
        drawEdge(rect, y: y, role: role, left: pieces.leftJoint, middle: pieces.horizontal, right: pieces.rightJoint)
        write(labels, intoEdgeOf: rect, y: y, role: role, notch: (pieces.topRight, pieces.topLeft))
    }

    /// Draws a plain line across a rectangle's columns with a title set into it: `─ title ─────`.
    public mutating func drawRule(
        _ rect: Rect, y: Int, role: Role = .rule, style: BorderStyle = .rounded, title: Line = []
    ) {
        guard rect.width >= 1 else { return }
        let dash = style.pieces.horizontal
        drawEdge(rect, y: y, role: role, left: dash, middle: dash, right: dash)
        guard !title.isEmpty, rect.width > 4 else { return }
        put(" ", x: rect.x + 1, y: y, role: role)
        let end = write(truncated(title, to: rect.width - 4), x: rect.x + 2, y: y)
        put(" ", x: end, y: y, role: role)
    }

    private mutating func drawEdge(
        _ rect: Rect, y: Int, role: Role, left: Unicode.Scalar, middle: Unicode.Scalar, right: Unicode.Scalar
    ) {
        for x in rect.x..<rect.maxX {
            put(x == rect.x ? left : x == rect.maxX - 1 ? right : middle, x: x, y: y, role: role)
        }
    }

    /// Fits labels between the corners, which keep a dash each: the first leading one before all others.
    private mutating func write(
        _ labels: EdgeLabels, intoEdgeOf rect: Rect, y: Int, role: Role, notch: (Unicode.Scalar, Unicode.Scalar)
    ) {
        var (left, right) = (rect.x + 2, rect.maxX - 2)
        let least = min(rect.width / 2, labels.leading.first.map { $0.width + 2 } ?? 0)
        for label in labels.trailing.reversed() where right - left - least >= label.width + 2 {
            right -= label.width + 2
            write(label, inNotch: notch, x: right, y: y, role: role)
        }
        for (number, label) in labels.leading.enumerated() {
            let room = right - left - 2
            guard room >= (number == 0 ? 1 : min(label.width, 8)) else { return }
            let shown = truncated(label, to: room)
            write(shown, inNotch: notch, x: left, y: y, role: role)
            left += shown.width + 2
        }
    }

    private mutating func write(
        _ label: Line, inNotch notch: (Unicode.Scalar, Unicode.Scalar), x: Int, y: Int, role: Role
    ) {
        put(notch.0, x: x, y: y, role: role)
        let end = write(label, x: x + 1, y: y)
        put(notch.1, x: end, y: y, role: role)
    }

    private mutating func put(_ scalar: Unicode.Scalar, x: Int, y: Int, role: Role) {
        put(Glyph(scalar), width: 1, x: x, y: y, role: role)
    }
}
