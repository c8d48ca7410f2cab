import Drawing

extension Chat {
    /// The wheel scrolls what it is over; a press gives a panel the keys, and moves a slider's thumb.
    mutating func handle(_ mouse: MouseEvent) -> [Effect] {
        guard overlay == nil else { return [] }
        switch mouse.kind {
        case .scrollUp: return turnWheel(mouse, up: true)
        case .scrollDown: return turnWheel(mouse, up: false)
        case .press, .drag: return point(mouse)
        case .release: return []
        }
    }

    private mutating func turnWheel(_ mouse: MouseEvent, up: Bool) -> [Effect] {
        let layout = ScreenLayout(self)
        if layout.routing.contains(x: mouse.x, y: mouse.y) {
            routing.choose(up ? .previous : .next)
        } else {
            conversation.scroll(up ? .lineUp : .lineDown)
        }
        return []
    }

    private mutating func point(_ mouse: MouseEvent) -> [Effect] {
        let layout = ScreenLayout(self)
        let isPress = mouse.kind == .press
        if layout.preferences.contains(x: mouse.x, y: mouse.y) { return pointAtSlider(mouse, in: layout.preferences) }
        guard isPress else { return [] }
        if layout.composer.contains(x: mouse.x, y: mouse.y) { focus = .composer }
        if layout.conversation.contains(x: mouse.x, y: mouse.y) { focus = .conversation }
        if layout.routing.contains(x: mouse.x, y: mouse.y) { focus = .routing }
        return []
    }

    private mutating func pointAtSlider(_ mouse: MouseEvent, in rect: Rect) -> [Effect] {
        focus = .preferences
        let row = mouse.y - rect.y
        guard rect.height >= 3, PreferencesPane.Slider.allCases.indices.contains(row) else { return [] }
        let (x, width) = PreferencesView.track(in: rect.inset(horizontally: 1, vertically: 0))
        let value = Double(mouse.x - x) / Double(max(1, width - 1)) * 100
        return changeSliders { pane in
            pane.select(.allCases[row], value: value.rounded())
        }
    }
}
