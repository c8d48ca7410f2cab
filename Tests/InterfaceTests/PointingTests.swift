import Drawing
import Interface
import Testing

/// Pressing the mouse on what the screen says.
struct PointingTests {
    @Test(arguments: [("²Routing", Focus.routing), ("³Preferences", .preferences), ("Tab focus", .conversation)])
    func `a label that names a key is that key`(label: String, focus: Focus) {
        var chat = startedChat()
        chat.click(on: label)
        #expect(chat.focus == focus)
    }

    @Test func `a preset in the border moves the sliders`() {
        var chat = startedChat()
        #expect(chat.click(on: "F8 cheap").routed?.priorities == Preset.standard[3].priorities)
    }

    @Test func `what an overlay covers cannot be pressed through it`() {
        var chat = startedChat()
        _ = chat.drawn(width: 60, height: 16)
        chat.press("f1")
        _ = chat.drawn(width: 60, height: 16)
        _ = chat.handle(.input(.mouse(MouseEvent(.press, button: .left, x: 42, y: 1))))
        #expect(chat.focus == .composer && chat.overlay == .help)
        chat.click(on: "Esc close", width: 60, height: 16)
        #expect(chat.overlay == nil)
    }

    @Test func `nothing is pressed on a screen too small to show anything`() {
        var chat = startedChat()
        _ = chat.drawn(width: 120, height: 36)
        _ = chat.drawn(width: 39, height: 9)
        for (x, y) in (0..<9).flatMap({ y in (0..<39).map { ($0, y) } }) {
            _ = chat.handle(.input(.mouse(MouseEvent(.press, button: .left, x: x, y: y))))
        }
        #expect(chat.focus == .composer && chat.overlay == nil)
    }

    @Test func `the wheel scrolls what lies over the panels`() {
        var chat = startedChat()
        chat.press("f1")
        _ = chat.drawn(width: 80, height: 24)
        chat.turnWheel(.scrollDown)
        #expect(chat.overlayScroll.top == 3)
        chat.press("esc", "ctrl+p")
        chat.turnWheel(.scrollDown)
        chat.turnWheel(.scrollDown)
        guard case .pick(let list) = chat.overlay else {
            Issue.record("no list")
            return
        }
        #expect(list.filter.chosen == 2)
    }

    @Test func `notches of the wheel that come at once are all counted`() {
        var chat = askingChat().chat
        _ = chat.handle(.answer(request: 1, .text((1...100).map { "\($0)\n\n" }.joined(), seconds: 1)))
        let before = chat.screen(80, 24)
        #expect(before.contains("100"))
        for _ in 0..<4 { chat.turnWheel(.scrollUp) }
        #expect(chat.screen(80, 24).contains("↓ 1") && chat.screen(80, 24) != before)
        #expect(chat.screen(80, 24).contains(" more · End"))
        chat.press("end")
        #expect(chat.screen(80, 24) == before)
    }
}

extension Chat {
    /// Presses the mouse in the middle of a text on the screen.
    @discardableResult
    mutating func click(on text: String, width: Int = 120, height: Int = 36) -> [Effect] {
        let rows = screen(width, height).split(separator: "\n", omittingEmptySubsequences: false)
        for (y, row) in rows.enumerated() {
            guard let range = row.firstRange(of: text) else { continue }
            let x = TextWidth.of(row[..<range.lowerBound]) + TextWidth.of(text) / 2
            return handle(.input(.mouse(MouseEvent(.press, button: .left, x: x, y: y))))
        }
        return []
    }

    mutating func turnWheel(_ kind: MouseEvent.Kind) {
        _ = handle(.input(.mouse(MouseEvent(kind, x: 10, y: 10))))
    }
}
