import Drawing

extension Chat {
    mutating func drawConversation(in rect: Rect, on canvas: inout Canvas) {
        guard !rect.isEmpty else { return }
        guard !conversation.turns.isEmpty else {
            WelcomeView(chat: self).draw(in: rect, on: &canvas)
            return
        }
        let width = rect.width - 2
        let (unfolded, offset) = (conversation.unfolded, conversation.secondsFromUTC)
        let rows = conversation.view.rows(of: conversation.turns, height: rect.height) { turn, layout in
            layout.update(turn, width: width, isUnfolded: unfolded.contains(turn.id), secondsFromUTC: offset)
        }
        let last = conversation.turns.endIndex - 1
        let marked = conversation.markedPlaces ?? (focus == .conversation ? last...last : nil)
        for (index, row) in rows.enumerated() {
            let rect = Rect(x: rect.x, y: rect.y + index, width: rect.width, height: 1)
            draw(row, isMarked: marked?.contains(row.turn) == true, in: rect, on: &canvas)
        }
    }

    private func draw(
        _ row: ConversationViewport.Row, isMarked: Bool, in rect: Rect, on canvas: inout Canvas
    ) {
        canvas.on(row.line.surface) { canvas in
            if row.line.surface != .text {
                canvas.fill(rect, role: .text)
                canvas.write("┃", x: rect.x, y: rect.y, role: .user)
            }
            canvas.write(row.line, x: rect.x + 1, y: rect.y, maxX: rect.maxX)
        }
        if isMarked { canvas.write("▌", x: rect.x, y: rect.y, role: .accent) }
    }
}
