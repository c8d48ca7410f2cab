import Drawing

// What stands above the draft: what the model will be told from here on, the questions that wait, the files that go along.
extension Chat {
    /// Its rows, top first.
    var tray: [Line] { toldRows + queuedRows + earlyRows + fileRows }

    private var toldRows: [Line] {
        guard let told = conversation.system else { return [] }
        let words = told.split(whereSeparator: \.isNewline).joined(separator: " ")
        return [[Span("system  ", .accent), Span(told.isEmpty ? "nothing any more" : words, .textMuted)]]
    }

    /// The last questions that wait, the very last with how to get it back, and how many stand before them.
    private var queuedRows: [Line] {
        let shown = conversation.queued.suffix(Self.mostQueuedRows)
        let hidden = conversation.queued.count - shown.count
        let count = hidden > 0 ? [Line("… \(hidden) more above", .textMuted)] : []
        return count
            + shown.enumerated().map { place, waiting in
                let isLast = place == shown.count - 1
                let words = waiting.text.split(whereSeparator: \.isNewline).joined(separator: " ")
                let hint = isLast ? (keys.key(for: .stop) ?? "") + " takes it back  " : ""
                return [Span("waits  ", .accent), Span(hint, .key), Span(words, .textMuted)]
            }
    }

    private static let mostQueuedRows = 3

    /// That the draft is sent as soon as it is known who can be asked.
    private var earlyRows: [Line] {
        guard counters.isSendWaiting else { return [] }
        let key = keys.key(for: .stop).map { $0 + " keeps it here  " } ?? ""
        return [[Span("waits  ", .accent), Span(key, .key), Span("sent as soon as models are known", .textMuted)]]
    }

    func drawTray(in rect: Rect, on canvas: inout Canvas) {
        for (row, line) in tray.suffix(rect.height).enumerated() {
            canvas.write(truncated(line, to: rect.width - 4), x: rect.x + 3, y: rect.y + row)
        }
    }
}
