import Drawing

/// A page of text in a box, as wide as the screen lets tables be.
struct TextPageView {
    let page: TextPage
    let frame: OverlayFrame

    func draw(_ scroll: inout OverlayScroll, on canvas: inout Canvas) {
        let width = min(canvas.width - 2, 116)
        let lines = (page.text ?? "Looking …").split(separator: "\n", omittingEmptySubsequences: false)
            .flatMap { wrapped(String($0), width: width - 4) }
            .map { Line($0, page.text == nil ? .textMuted : .text) }
        frame.draw([lines], title: page.report.title, width: width, &scroll, on: &canvas)
    }
}
