import Drawing

/// Everything told so far, the newest first, in full.
struct NoticesView {
    let log: [Notice]
    let scrolled: Int
    let frame: OverlayFrame

    func draw(on canvas: inout Canvas) {
        let width = min(canvas.width - 2, 100)
        let told = log.reversed().flatMap { rows(of: $0, width: width - 4) }
        let lines = told.isEmpty ? [Line("Nothing was told yet.", .textMuted)] : told
        let count = log.isEmpty ? "" : "\(log.count)"
        let inner = frame.draw(title: "Notices", trailing: count, width: width, height: lines.count + 2, on: &canvas)
        let first = max(0, min(scrolled, lines.count - inner.height))
        for (row, line) in lines.dropFirst(first).prefix(inner.height).enumerated() {
            canvas.write(line, x: inner.x, y: inner.y + row, maxX: inner.maxX)
        }
    }

    private func rows(of notice: Notice, width: Int) -> [Line] {
        wrapped(notice.text, width: max(1, width - 2)).enumerated().map { row, text in
            [Span(row == 0 ? notice.sign + " " : "  ", notice.role, .bold), Span(text)]
        }
    }
}
