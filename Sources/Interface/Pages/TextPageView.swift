import Drawing

/// A page of text in a box, as wide as the screen lets tables be.
struct TextPageView {
    let page: TextPage
    let frame: OverlayFrame

    func draw(on canvas: inout Canvas) {
        let width = min(canvas.width - 2, 116)
        let lines = (page.text ?? "Looking …").split(separator: "\n", omittingEmptySubsequences: false)
            .flatMap { wrapped(String($0), width: width - 4) }
        let inner = frame.draw(title: page.report.title, width: width, height: lines.count + 2, on: &canvas)
        let first = max(0, min(page.scrolled, lines.count - inner.height))
        for (row, line) in lines.dropFirst(first).prefix(inner.height).enumerated() {
            canvas.write(line, x: inner.x, y: inner.y + row, role: page.text == nil ? .textMuted : .text)
        }
    }
}
