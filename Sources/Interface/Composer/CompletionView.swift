import Drawing

/// What the draft could be completed to, in a box that stands on the rule above the composer and its tray.
struct CompletionView {
    let completions: [Completion]
    let chosen: Int
    let border: BorderStyle

    /// - Parameter bottom: The row below the rule.
    func draw(above bottom: Int, in composer: Rect, on canvas: inout Canvas) {
        let rows = min(completions.count, max(0, bottom - 4), 10)
        guard rows > 0 else { return }
        let hint: Line = [Span("Tab", .key), Span(" completes", .textMuted)]
        let titleWidth = completions.map { TextWidth.of($0.title) }.max() ?? 0
        let helpWidth = completions.map { TextWidth.of($0.help) }.max() ?? 0
        let width = min(canvas.width - composer.x - 1, max(hint.width + 6, titleWidth + helpWidth + 8))
        let box = Rect(x: composer.x, y: bottom - rows - 3, width: width, height: rows + 2)
        canvas.surface = .overlay
        defer { canvas.surface = .text }
        canvas.fill(box, role: .text)
        canvas.drawBox(box, role: .overlayBorder, style: border, bottom: [hint])
        let first = max(0, min(chosen - rows / 2, completions.count - rows))
        for (row, completion) in completions.dropFirst(first).prefix(rows).enumerated() {
            let y = box.y + 1 + row
            let isChosen = first + row == chosen
            if isChosen { canvas.write("›", x: box.x + 1, y: y, role: .accent, emphasis: .bold) }
            canvas.write(
                completion.title, x: box.x + 3, y: y, role: isChosen ? .accent : .key, maxX: box.maxX - 1)
            let start = box.x + 5 + titleWidth
            canvas.write(
                truncated(completion.help, to: max(0, box.maxX - 2 - start)), x: start, y: y, role: .textMuted)
            if isChosen { canvas.setSurface(Rect(x: box.x + 1, y: y, width: box.width - 2, height: 1), .selection) }
        }
    }
}
