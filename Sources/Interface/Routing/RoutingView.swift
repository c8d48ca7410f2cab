import Drawing
import Routing

/// The sidebar: what the engine believes of the draft, the ranked candidates, and why the first of them wins.
struct RoutingView {
    let chat: Chat

    private var pane: RoutingPane { chat.routing }
    private var border: BorderStyle { chat.status.border }

    func draw(in rect: Rect, on canvas: inout Canvas) {
        guard !rect.isEmpty else { return }
        var rest = rect.inset(horizontally: 1, vertically: 0)
        guard let decision = pane.decision else { return drawWaiting(in: rest, on: &canvas) }
        drawProfile(decision.profile, in: &rest, on: &canvas)
        drawFrontier(decision, in: &rest, on: &canvas)
        drawWhy(decision, in: &rest, on: &canvas)
        drawAttempts(in: &rest, on: &canvas)
        CandidatesView(pane: pane, decision: decision, isFocused: chat.focus == .routing, isASCII: border == .ascii)
            .draw(in: rest, on: &canvas)
    }

    private func drawWaiting(in rect: Rect, on canvas: inout Canvas) {
        let text =
            pane.fleet == nil
            ? "Looking for models …" : "Type a prompt: the models are ranked for it with every key."
        for (row, line) in wrapped(text, width: rect.width).prefix(rect.height).enumerated() {
            canvas.write(line, x: rect.x, y: rect.y + row, role: .textMuted)
        }
    }

    /// What is believed of nothing would be read as figures.
    private func drawProfile(_ profile: PromptProfile, in rest: inout Rect, on canvas: inout Canvas) {
        guard chat.isNothingAsked else {
            let view = ProfileView(profile: profile, isASCII: border == .ascii)
            return view.draw(in: rest.takeTop(view.rows(width: rest.width, height: rest.height)), on: &canvas)
        }
        let words = Line("Nothing typed yet: ranked for any prompt.", .textMuted)
        let rows = wrapped(words, width: rest.width) + (rest.height >= 14 ? [Line()] : [])
        let top = rest.takeTop(rows.count).y
        for (number, row) in rows.enumerated() { canvas.write(row, x: rest.x, y: top + number) }
    }

    /// The plot takes what the candidates can spare.
    private func drawFrontier(_ decision: Decision, in rest: inout Rect, on canvas: inout Canvas) {
        let pickable = decision.ranking.count { $0.excluded == nil && $0.isPriceKnown }
        guard rest.height >= 22, rest.width >= 40, pickable > 1 else { return }
        let rows = rest.height >= 44 ? 11 : rest.height >= 32 ? 8 : 6
        FrontierView(decision: decision).draw(in: rest.takeBottom(rows), border: border, on: &canvas)
    }

    private func drawWhy(_ decision: Decision, in rest: inout Rect, on canvas: inout Canvas) {
        guard rest.height >= 8 else { return }
        WhyView(decision: decision, flip: pane.flip).draw(in: rest.takeBottom(4), border: border, on: &canvas)
    }

    private func drawAttempts(in rest: inout Rect, on canvas: inout Canvas) {
        let view = AttemptsView(attempts: pane.attempts, isASCII: border == .ascii)
        let rows = view.rows(width: rest.width)
        guard rows > 0, rest.height >= rows + 6 else { return }
        view.draw(in: rest.takeBottom(rows), border: border, on: &canvas)
    }
}
