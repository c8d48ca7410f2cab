import Drawing

/// A line across a panel with a title set into it.
struct SectionRule {
    let title: String
    let border: BorderStyle

    func draw(in rect: Rect, on canvas: inout Canvas) {
        guard !rect.isEmpty else { return }
        canvas.drawRule(rect, y: rect.y, role: .border, style: border, title: Line(title, .title))
    }
}
