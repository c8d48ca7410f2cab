import Drawing

/// Everything told so far, the newest first, in full and with its time.
struct NoticesView {
    let log: [Notice]
    let secondsFromUTC: Int
    let frame: OverlayFrame

    func draw(_ scroll: inout OverlayScroll, on canvas: inout Canvas) {
        let width = min(canvas.width - 2, 100)
        let told = log.reversed().flatMap { rows(of: $0, width: width - 4) }
        let lines = told.isEmpty ? [Line("Nothing was told yet.", .textMuted)] : told
        let count = log.isEmpty ? "" : "\(log.count)"
        frame.draw([lines], title: "Notices", trailing: count, width: width, &scroll, on: &canvas)
    }

    private func rows(of notice: Notice, width: Int) -> [Line] {
        let time = Figures.clock(notice.time, secondsFromUTC: secondsFromUTC)
        let head: Line = [Span(column(time, Self.timeWidth), .textMuted), Span(notice.sign + " ", notice.role, .bold)]
        let indent = Line(Pieces.blanks(head.width))
        return wrapped(notice.text, width: max(1, width - head.width)).enumerated().map { row, text in
            (row == 0 ? head : indent) + Line(text)
        }
    }

    private static let timeWidth = 6
}
