import Drawing
import Routing

extension Chat {
    /// The boxes round the panels, with their titles, figures and keys notched into the borders.
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
        let names = layout.kind == .narrow ? tabs(width: layout.left.width) : [title(.conversation)]
        canvas.drawBox(
            layout.left, role: role, style: status.border,
            top: EdgeLabels(names + [Line(conversation.title, .textMuted)]),
            bottom: statusLabels(width: layout.left.width - 4))
        if isAlone { canvas.openSides(of: layout.left) }
        let editing = conversation.edited == nil ? [] : Line("editing a question · Esc gives up", .accent)
        canvas.drawDivider(
            layout.left, y: layout.tray.y - 1, role: role, style: status.border,
            labels: EdgeLabels([editing], trailing: [moreBelow]))
        if !isAlone { drawScrollbar(beside: layout.conversation, on: &canvas) }
    }

    private func drawRight(_ layout: ScreenLayout, on canvas: inout Canvas) {
        let role = borderRole(focus == .routing || focus == .preferences)
        canvas.drawBox(
            layout.right, role: role, style: status.border, top: EdgeLabels([title(.routing)], trailing: [timeLabel]),
            bottom: EdgeLabels(presetLabels(width: layout.right.width)))
        canvas.drawDivider(
            layout.right, y: layout.preferences.y - 1, role: role, style: status.border,
            labels: EdgeLabels([title(.preferences)], trailing: [Line(preferences.presetName, .textMuted)]))
    }

    private func drawSingle(_ layout: ScreenLayout, on canvas: inout Canvas) {
        switch focus {
        case .routing, .preferences: drawSingle(layout, on: &canvas, keys: focus == .preferences)
        case .composer, .conversation: drawLeft(layout, on: &canvas)
        }
    }

    private func drawSingle(_ layout: ScreenLayout, on canvas: inout Canvas, keys: Bool) {
        canvas.drawBox(
            layout.left, role: .borderFocused, style: status.border,
            top: EdgeLabels(tabs(width: layout.left.width)),
            bottom: EdgeLabels(keys ? presetLabels(width: layout.left.width) : []))
    }

    /// The names of all panels in their order, where only one is shown; shortened where they would not fit.
    private func tabs(width: Int) -> [Line] {
        [.conversation, .routing, .preferences].map { title($0, isBrief: width < 50) }
    }

    /// Where the view stands in the conversation, on the border beside it; nothing while all of it is in view.
    private func drawScrollbar(beside pane: Rect, on canvas: inout Canvas) {
        guard let (start, share) = conversation.view.extent, pane.height > 2 else { return }
        let length = max(1, Int((share * Double(pane.height)).rounded()))
        let first = min(pane.height - length, Int((start * Double(pane.height)).rounded()))
        for row in first..<first + length {
            canvas.write("┃", x: pane.maxX, y: pane.y + row, role: .scrollbarThumb)
        }
    }

    private func borderRole(_ isFocused: Bool) -> Role { isFocused ? .borderFocused : .border }

    /// A panel's name behind the digit that leads to it. The focus is told by a mark too, never by colour alone.
    private func title(_ panel: Focus, isBrief: Bool = false) -> Line {
        let isFocused = focus == panel || (panel == .conversation && focus == .composer)
        var line = Line(panel.digit, .key)
        let name = isBrief && panel == .preferences ? "Prefs" : panel.name
        line.append((isFocused ? "•" : "") + name, isFocused ? .titleFocused : .title, .bold)
        return line.pressing(keys.firstKey(for: .focus(panel)))
    }

    private var moreBelow: Line {
        guard conversation.view.hasMoreBelow else { return [] }
        let rows = conversation.view.rowsBelow
        return Line("↓ " + (rows > ConversationViewport.mostRowsBelow ? "more" : "\(rows) more") + " · End", .accent)
    }

    private var timeLabel: Line {
        guard routing.decision != nil else { return [] }
        let kind = routing.lookedBackOn == nil ? " · live" : " · as decided"
        return Line(Figures.milliseconds(ofMicroseconds: routing.microseconds) + kind, .textMuted)
    }

    /// Who answers and what it costs, in as few columns as there are: first goes what was saved, then how full the context
    /// is, then the length of names, then what was spent. Who is pinned stays: it decides about the next question.
    private func statusLabels(width: Int) -> EdgeLabels {
        let figures = [savedLabel, contextLabel, spentLabel]
        let full = modeLabels(isBrief: false)
        let brief = modeLabels(isBrief: true)
        let ways = (0..<3).map { (full, figures.dropFirst($0)) } + [(brief, figures.suffix(1))]
        let fitting = ways.first { leading, trailing in
            (leading + trailing).reduce(0) { $0 + ($1.isEmpty ? 0 : $1.width + 2) } <= width
        }
        return EdgeLabels(fitting?.0 ?? brief, trailing: Array(fitting?.1 ?? []))
    }

    private func modeLabels(isBrief: Bool) -> [Line] {
        let isSimulated = routing.fleet?.isSimulated == true
        let simulated = isSimulated ? Line(isBrief ? "simulated" : "simulated models", .simulated) : []
        let pinned = routing.pinned.map { isBrief ? $0.split(separator: "/").last.map(String.init) ?? $0 : $0 }
        let mode = pinned.map { Line("pinned " + $0, .pinned) } ?? Line("auto", .textMuted)
        let others = background.isEmpty ? [] : Line("\(background.count) more answering", .accent)
        let banned = routing.banned.isEmpty ? [] : Line("\(routing.banned.count) banned", .excluded)
        return [viLabel, simulated, mode, others, banned]
    }

    private var viLabel: Line {
        switch composer.vi {
        case nil: []
        case .insert: Line("INSERT", .textMuted)
        case .normal, .pending: Line("NORMAL", .accent, .bold)
        }
    }

    /// What was spent today, and what may be.
    private var spentLabel: Line {
        guard let spending = status.spending else { return [] }
        let limit = spending.dailyLimit.map { " / " + Figures.dollars($0) } ?? ""
        return Line("today " + Figures.dollars(spending.today) + limit, .textMuted)
    }

    /// How full the winner's context is with what it would be sent, from one percent on.
    private var contextLabel: Line {
        guard let decision = routing.decision, let model = decision.winning?.model,
            let length = routing.fleet?.contextLengths[model], length > 0
        else { return [] }
        let share = Double(decision.profile.promptTokens) / Double(length)
        guard share >= 0.01 else { return [] }
        return Line("context \(Int(share * 100)) %", share < 0.8 ? .textMuted : .warning)
    }

    /// What picking saved against always asking the best, once there is something to tell.
    private var savedLabel: Line {
        let saved = routing.savings.versusBest.savedUSD
        let whole = saved + routing.savings.spentUSD
        guard saved > 0, whole > 0 else { return [] }
        return Line("saved \(min(99, Int(saved / whole * 100))) %", .good)
    }

    /// The presets with their keys, where there is room for all of them.
    private func presetLabels(width: Int) -> [Line] {
        let labels = Preset.standard.enumerated().compactMap { number, preset -> Line? in
            guard let key = keys.key(for: .preset(number + 1)) else { return nil }
            let isChosen = preset.name == preferences.presetName
            let label = Line(key + " ", .key) + Line(preset.shortName, isChosen ? .textStrong : .textMuted)
            return label.pressing(keys.firstKey(for: .preset(number + 1)))
        }
        let fits = labels.reduce(4) { $0 + $1.width + 2 } <= width
        return fits ? labels : []
    }
}

extension Focus {
    /// What the panel is called.
    var name: String {
        switch self {
        case .composer, .conversation: "Conversation"
        case .routing: "Routing"
        case .preferences: "Preferences"
        }
    }

    /// The digit of the key that leads to it.
    var digit: String {
        switch self {
        case .composer, .conversation: "¹"
        case .routing: "²"
        case .preferences: "³"
        }
    }
}
