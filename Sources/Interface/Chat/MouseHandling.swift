import Drawing

extension Chat {
    /// The wheel scrolls what it is over. A press on a key's name presses that key, else it gives a panel the keys, and moves
    /// a slider's thumb.
    mutating func handle(_ mouse: MouseEvent) -> [Effect] {
        switch mouse.kind {
        case .scrollUp: return turnWheel(mouse, up: true)
        case .scrollDown: return turnWheel(mouse, up: false)
        case .press:
            let spot = counters.keySpots.last { $0.rect.contains(x: mouse.x, y: mouse.y) }
            return spot.map { handle($0.key) } ?? (overlay == nil ? point(mouse) : [])
        case .drag: return preferences.isDragged ? moveSlider(preferences.chosen, to: mouse.x) : []
        case .release:
            preferences.isDragged = false
            return []
        }
    }

    /// Rows a notch of the wheel moves text by.
    private static let wheelRows = 3

    private mutating func turnWheel(_ mouse: MouseEvent, up: Bool) -> [Effect] {
        guard overlay == nil else { return turnWheelOverOverlay(up ? .lineUp : .lineDown) }
        let layout = ScreenLayout(self)
        if layout.routing.contains(x: mouse.x, y: mouse.y) {
            routing.choose(up ? .previous : .next)
        } else {
            for _ in 0..<Self.wheelRows { conversation.scroll(up ? .lineUp : .lineDown) }
        }
        return []
    }

    private mutating func turnWheelOverOverlay(_ scroll: Intent.Scroll) -> [Effect] {
        switch overlay {
        case .sessions, .pick: return perform(.move(scroll))
        default: return (0..<Self.wheelRows).flatMap { _ in perform(.scroll(scroll)) }
        }
    }

    private mutating func point(_ mouse: MouseEvent) -> [Effect] {
        let layout = ScreenLayout(self)
        if layout.preferences.contains(x: mouse.x, y: mouse.y) {
            return pointAtPreference(mouse, in: layout.preferences)
        }
        if layout.left.contains(x: mouse.x, y: mouse.y), mouse.y == layout.tray.y - 1 { conversation.scroll(.bottom) }
        if layout.composer.contains(x: mouse.x, y: mouse.y) { focus = .composer }
        if layout.conversation.contains(x: mouse.x, y: mouse.y) { focus = .conversation }
        if layout.routing.contains(x: mouse.x, y: mouse.y) { focus = .routing }
        return []
    }

    private mutating func pointAtPreference(_ mouse: MouseEvent, in rect: Rect) -> [Effect] {
        let isFocused = focus == .preferences
        focus = .preferences
        guard rect.height >= 3 else { return [] }
        let first = PreferencesView.firstShown(chosen: preferences.chosen, isFocused: isFocused, height: rect.height)
        let rows = isFocused ? Knob.allCases : Knob.sliders
        let row = mouse.y - rect.y + first
        guard rows.indices.contains(row) else { return [] }
        preferences.isDragged = rows[row].slider != nil
        return moveSlider(rows[row], to: mouse.x)
    }

    /// A slider that is dragged follows the pointer's column, whatever row that strays to.
    private mutating func moveSlider(_ knob: Knob, to x: Int) -> [Effect] {
        let track = PreferencesView.track(in: ScreenLayout(self).preferences.inset(horizontally: 1, vertically: 0))
        let value = Double(x - track.x) / Double(max(1, track.width - 1)) * 100
        return changeSliders { $0.select(knob, value: value.rounded()) }
    }
}
