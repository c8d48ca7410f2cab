import Drawing

/// The frame all overlays share: a box in the middle, its title and keys set into the border.
struct OverlayFrame {
    let border: BorderStyle
    /// The keys that matter in it, for its lower edge.
    let hints: [KeyHint]

    var isASCII: Bool { border == .ascii }

    /// Draws the box, at most so large, and returns the room in it. What is drawn from then on lies on its surface.
    func draw(title: String, trailing: String = "", width: Int, height: Int, on canvas: inout Canvas) -> Rect {
        let box = canvas.bounds.centered(
            width: min(canvas.width - 2, width), height: max(3, min(canvas.height - 2, height)))
        canvas.surface = .overlay
        canvas.fill(box, role: .text)
        canvas.drawBox(
            box, role: .overlayBorder, style: border,
            top: EdgeLabels([Line(title, .titleFocused, .bold)], trailing: [Line(trailing, .textMuted)]),
            bottom: EdgeLabels(hints.map(\.line)))
        return box.inset(horizontally: 2, vertically: 1)
    }

    /// Draws texts side by side in a box that is as high as the longest needs or the screen allows, scrolled together; how much
    /// of them is in view is shown on the border.
    func draw(
        _ columns: [[Line]], title: String, trailing: String = "", width: Int, _ scroll: inout OverlayScroll,
        on canvas: inout Canvas
    ) {
        let rows = columns.map(\.count).max() ?? 0
        let inner = draw(title: title, trailing: trailing, width: width, height: rows + 2, on: &canvas)
        scroll.fit(rows: rows, height: inner.height)
        let room = (inner.width - Self.gap * (columns.count - 1)) / max(1, columns.count)
        for (place, lines) in columns.enumerated() {
            let x = inner.x + place * (room + Self.gap)
            for (row, line) in lines.dropFirst(scroll.top).prefix(inner.height).enumerated() {
                canvas.write(truncated(line, to: room), x: x, y: inner.y + row)
            }
        }
        drawScrollbar(scroll, rows: rows, beside: inner, on: &canvas)
    }

    /// Blank columns between two texts.
    static let gap = 4

    private func drawScrollbar(_ scroll: OverlayScroll, rows: Int, beside inner: Rect, on canvas: inout Canvas) {
        guard scroll.beyond > 0, inner.height > 2 else { return }
        let length = max(1, inner.height * inner.height / rows)
        let first = scroll.top * (inner.height - length) / scroll.beyond
        for row in first..<first + length {
            canvas.write("┃", x: inner.maxX + 1, y: inner.y + row, role: .scrollbarThumb)
        }
    }

    /// Draws what was typed to narrow a list, with a rule under it and the cursor after it.
    func drawFilter(_ text: String, hint: String, in rect: Rect, on canvas: inout Canvas) {
        canvas.write(isASCII ? ">" : "›", x: rect.x, y: rect.y, role: .prompt, emphasis: .bold)
        let end = canvas.write(text, x: rect.x + 2, y: rect.y, role: .text, maxX: rect.maxX)
        if text.isEmpty { canvas.write(hint, x: rect.x + 2, y: rect.y, role: .placeholder, maxX: rect.maxX) }
        canvas.cursor = Point(x: min(end, rect.maxX - 1), y: rect.y)
        guard rect.height > 1 else { return }
        let line = isASCII ? "-" : "─"
        canvas.write(String(repeating: line, count: rect.width), x: rect.x, y: rect.y + 1, role: .border)
    }
}
