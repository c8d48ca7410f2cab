import Drawing

extension Chat {
    mutating func drawComposer(in rect: Rect, on canvas: inout Canvas) {
        guard !rect.isEmpty else { return }
        let rows = composerRows
        let top = max(0, min(rows.cursor.row - rect.height + 1, rows.rows.count - rect.height))
        canvas.write(status.border == .ascii ? ">" : "›", x: rect.x + 1, y: rect.y, role: .prompt, emphasis: .bold)
        if composer.characters.isEmpty {
            canvas.write(
                "Ask anything, or / for a command", x: rect.x + 3, y: rect.y, role: .placeholder, maxX: rect.maxX)
        }
        for (index, row) in rows.rows.dropFirst(top).prefix(rect.height).enumerated() {
            canvas.write(String(row), x: rect.x + 3, y: rect.y + index, role: .text, maxX: rect.maxX)
        }
        guard focus == .composer, overlay == nil else { return }
        canvas.cursor = Point(x: rect.x + 3 + rows.cursor.column, y: rect.y + rows.cursor.row - top)
    }
}
