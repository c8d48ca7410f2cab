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
        for (index, row) in rows.enumerated() {
            if row.turn == conversation.selected { canvas.write("▌", x: rect.x, y: rect.y + index, role: .accent) }
            canvas.write(row.line, x: rect.x + 1, y: rect.y + index, maxX: rect.maxX)
        }
    }
}
