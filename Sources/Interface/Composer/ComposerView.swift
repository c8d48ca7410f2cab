import Drawing

extension Chat {
    mutating func drawComposer(in rect: Rect, on canvas: inout Canvas) {
        guard !rect.isEmpty else { return }
        let rows = composerRows
        let top = max(0, min(rows.cursor.row - rect.height + 1, rows.rows.count - rect.height))
        drawPrompt(in: rect, on: &canvas)
        if composer.characters.isEmpty {
            canvas.write(
                "Ask anything, or / for a command", x: rect.x + 3, y: rect.y, role: .placeholder, maxX: rect.maxX)
        }
        for (index, row) in rows.rows.dropFirst(top).prefix(rect.height).enumerated() {
            canvas.write(String(row), x: rect.x + 3, y: rect.y + index, role: .text, maxX: rect.maxX)
        }
        if top > 0 { canvas.write("↑", x: rect.x + 1, y: rect.y, role: .accent) }
        if top + rect.height < rows.rows.count { canvas.write("↓", x: rect.x + 1, y: rect.maxY - 1, role: .accent) }
        guard focus == .composer, overlay == nil else { return }
        canvas.cursor = Point(x: rect.x + 3 + rows.cursor.column, y: rect.y + rows.cursor.row - top)
    }

    /// The sign before the draft; a mere dot while another panel has the keys.
    private func drawPrompt(in rect: Rect, on canvas: inout Canvas) {
        let hasKeys = focus == .composer
        canvas.write(
            hasKeys ? (status.border == .ascii ? ">" : "›") : "·", x: rect.x + 1, y: rect.y,
            role: hasKeys ? .prompt : .textMuted, emphasis: hasKeys ? .bold : [])
    }
}
