import Drawing

// What stands above the draft: what the model will be told from here on, the questions that wait, the files that go along.
extension Chat {
    /// Its rows, top first.
    var tray: [Line] { toldRows + queuedRows + fileRows }

    private var toldRows: [Line] {
        guard let told = conversation.system else { return [] }
        let words = told.split(whereSeparator: \.isNewline).joined(separator: " ")
        return [[Span("system  ", .accent), Span(told.isEmpty ? "nothing any more" : words, .textMuted)]]
    }

    /// The questions that wait, the last with how to get it back.
    private var queuedRows: [Line] {
        conversation.queued.enumerated().map { place, waiting in
            let isLast = place == conversation.queued.count - 1
            let words = waiting.text.split(whereSeparator: \.isNewline).joined(separator: " ")
            let hint = isLast ? (keys.key(for: .stop) ?? "") + " takes it back  " : ""
            return [Span("waits  ", .accent), Span(hint, .key), Span(words, .textMuted)]
        }
    }

    func drawTray(in rect: Rect, on canvas: inout Canvas) {
        for (row, line) in tray.suffix(rect.height).enumerated() {
            canvas.write(truncated(line, to: rect.width - 4), x: rect.x + 3, y: rect.y + row)
        }
    }
}
