import Drawing
import Routing

extension Chat {
    /// The boxes round the panels, with their titles set into the borders.
    func drawFrames(_ layout: ScreenLayout, on canvas: inout Canvas) {
        switch layout.kind {
        case .wide, .medium:
            drawLeft(layout, on: &canvas)
            drawRight(layout, on: &canvas)
        case .narrow: drawSingle(layout, on: &canvas)
        case .tiny: break
        }
    }

    private func drawLeft(_ layout: ScreenLayout, on canvas: inout Canvas) {
        let role = borderRole(focus == .conversation || focus == .composer)
        canvas.drawBox(
            layout.left, role: role, style: status.border, title: conversationTitle, footer: modeLabel,
            footerTrailing: spendingLabel(layout))
        let more = conversation.view.hasMoreBelow ? Line("↓ more below", .accent) : []
        let editing = conversation.edited == nil ? [] : Line("editing a question · Esc gives up", .accent)
        canvas.drawDivider(
            layout.left, y: layout.tray.y - 1, role: role, style: status.border, title: editing, trailing: more)
    }

    private func drawRight(_ layout: ScreenLayout, on canvas: inout Canvas) {
        let role = borderRole(focus == .routing || focus == .preferences)
        canvas.drawBox(layout.right, role: role, style: status.border, title: routingTitle, trailing: timeLabel)
        canvas.drawDivider(
            layout.right, y: layout.preferences.y - 1, role: role, style: status.border, title: preferencesTitle)
    }

    private func drawSingle(_ layout: ScreenLayout, on canvas: inout Canvas) {
        switch focus {
        case .routing: canvas.drawBox(layout.left, role: .borderFocused, style: status.border, title: routingTitle)
        case .preferences:
            canvas.drawBox(layout.left, role: .borderFocused, style: status.border, title: preferencesTitle)
        case .composer, .conversation: drawLeft(layout, on: &canvas)
        }
    }

    private func borderRole(_ isFocused: Bool) -> Role { isFocused ? .borderFocused : .border }

    /// The focus is told by a mark too, never by colour alone.
    private func title(_ name: String, of panel: Focus, _ rest: String) -> Line {
        let isFocused = focus == panel || (panel == .conversation && focus == .composer)
        let mark = isFocused ? (status.border == .ascii ? "* " : "• ") : ""
        var line = Line(mark + name, isFocused ? .titleFocused : .title, .bold)
        if !rest.isEmpty { line.append(" · " + rest, .textMuted) }
        return line
    }

    private var conversationTitle: Line { title("Conversation", of: .conversation, conversation.title) }

    private var routingTitle: Line { title("Routing", of: .routing, "") }

    private var preferencesTitle: Line { title("Preferences", of: .preferences, preferences.presetName) }

    private var timeLabel: Line {
        guard routing.decision != nil else { return [] }
        return Line(Figures.milliseconds(ofMicroseconds: routing.microseconds) + " · live", .textMuted)
    }

    private var modeLabel: Line {
        var line = Line()
        if routing.fleet?.isSimulated == true { line.append("simulated models · ", .simulated) }
        if let pinned = routing.pinned {
            line.append("pinned " + pinned, .pinned)
        } else {
            line.append("auto", .textMuted)
        }
        if !background.isEmpty { line.append(" · \(background.count) more answering", .accent) }
        if !routing.banned.isEmpty { line.append(" · \(routing.banned.count) banned", .excluded) }
        return line
    }

    /// What was spent today, and where there is room what picking saved.
    private func spendingLabel(_ layout: ScreenLayout) -> Line {
        guard let spending = status.spending else { return [] }
        let limit = spending.dailyLimit.map { " / " + Figures.dollars($0) } ?? ""
        return (layout.kind == .wide ? savedLabel : [])
            + Line("today " + Figures.dollars(spending.today) + limit, .textMuted)
    }

    /// What picking saved against always asking the best, once there is something to tell.
    private var savedLabel: Line {
        let saved = routing.savings.versusBest.savedUSD
        let whole = saved + routing.savings.spentUSD
        guard saved > 0, whole > 0 else { return [] }
        let percent = min(99, Int(saved / whole * 100))
        return Line("saved \(percent) % · ", .good)
    }
}
