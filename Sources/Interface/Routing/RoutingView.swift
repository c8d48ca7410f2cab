import Drawing
import Routing

/// The sidebar: what the engine believes of the draft, the ranked candidates, and why the first of them wins.
struct RoutingView {
    let chat: Chat

    private var pane: RoutingPane { chat.routing }

    func draw(in rect: Rect, on canvas: inout Canvas) {
        guard !rect.isEmpty else { return }
        guard let decision = pane.decision else {
            canvas.write("Looking for models …", x: rect.x + 1, y: rect.y, role: .textMuted, maxX: rect.maxX)
            return
        }
        var rest = rect.inset(horizontally: 1, vertically: 0)
        ProfileView(profile: decision.profile).draw(in: rest.takeTop(min(4, rest.height)), on: &canvas)
        drawFrontier(decision, in: &rest, on: &canvas)
        drawWhy(decision, in: &rest, on: &canvas)
        drawAttempts(in: &rest, on: &canvas)
        CandidatesView(pane: pane, decision: decision, isFocused: chat.focus == .routing).draw(in: rest, on: &canvas)
    }

    private func drawFrontier(_ decision: Decision, in rest: inout Rect, on canvas: inout Canvas) {
        guard rest.height >= 22, rest.width >= 40 else { return }
        FrontierView(decision: decision).draw(in: rest.takeBottom(5), border: chat.status.border, on: &canvas)
    }

    private func drawWhy(_ decision: Decision, in rest: inout Rect, on canvas: inout Canvas) {
        guard rest.height >= 8 else { return }
        WhyView(decision: decision, flip: pane.flip).draw(
            in: rest.takeBottom(4), border: chat.status.border, on: &canvas)
    }

    private func drawAttempts(in rest: inout Rect, on canvas: inout Canvas) {
        let view = AttemptsView(attempts: pane.attempts)
        guard view.rows > 0, rest.height >= view.rows + 6 else { return }
        view.draw(in: rest.takeBottom(view.rows), border: chat.status.border, on: &canvas)
    }
}

/// A line across a panel with a word set into it.
struct SectionRule {
    let title: String
    let border: BorderStyle

    func draw(in rect: Rect, on canvas: inout Canvas) {
        let line = border == .ascii ? "-" : "─"
        canvas.write(String(repeating: line, count: rect.width), x: rect.x, y: rect.y, role: .border, maxX: rect.maxX)
        canvas.write(" " + title + " ", x: rect.x + 1, y: rect.y, role: .textMuted, maxX: rect.maxX)
    }
}
