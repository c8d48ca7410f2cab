import Drawing
import Interface
import Testing

struct KeyMapTests {
    @Test func `no key stands twice in a layer`() {
        #expect(KeyMap.standard.conflicts == [])
    }

    @Test func `every key in the table is a key, and every name stands once`() {
        let bindings = KeyMap.standard.bindings
        #expect(bindings.flatMap(\.keys).filter { Key(name: $0) == nil } == [])
        #expect(Set(bindings.map(\.name)).count == bindings.count)
    }

    @Test func `the user's keys take the place of the standard ones`() {
        let (map, mistakes) = KeyMap.standard.overridden(by: ["send": ["ctrl+s"], "transpose": []])
        #expect(mistakes == [])
        #expect(Key(name: "ctrl+s").flatMap { map.intent(of: $0, in: [.composer]) } == .send)
        #expect(map.intent(of: .enter, in: [.composer, .everywhere]) == nil)
        #expect(map.intent(of: .ctrl("t"), in: [.composer, .everywhere]) == nil)
    }

    @Test(arguments: [
        (["sned": ["f2"]], KeyMistake.unknownName("sned", nearest: "send")),
        (["fly-to-the-moon": ["f2"]], .unknownName("fly-to-the-moon", nearest: nil)),
        (["send": ["hyper+s"]], .unknownKey("hyper+s", name: "send")),
        (["newline": ["enter"]], .conflict(key: "enter", name: "newline", other: "send")),
    ])
    func `a mistake in the user's keys is named`(own: [String: [String]], mistake: KeyMistake) {
        #expect(KeyMap.standard.overridden(by: own).mistakes == [mistake])
    }

    @Test func `one key spelt in two ways is still one key`() {
        let mistakes = KeyMap.standard.overridden(by: ["newline": ["RETURN"]]).mistakes
        #expect(mistakes == [.conflict(key: "enter", name: "newline", other: "send")])
    }

    @Test func `a question mark is text in the draft and help everywhere else`() {
        var chat = startedChat()
        chat.press("?")
        #expect(chat.composer.text == "?" && chat.overlay == nil)
        chat.press("tab", "?")
        #expect(chat.overlay == .help)
        chat.press("esc")
        #expect(chat.overlay == nil && chat.focus == .conversation)
    }

    @Test func `a panel's key goes before the same key everywhere`() {
        let down = Key(name: "?")
        #expect(down.flatMap { KeyMap.standard.intent(of: $0, in: [.routing, .panels, .everywhere]) } == .help)
        #expect(down.flatMap { KeyMap.standard.intent(of: $0, in: [.composer, .everywhere]) } == nil)
    }

    @Test(arguments: [80, 100, 120])
    func `help and the way out stand in the footer of every panel, also while an answer comes`(width: Int) {
        var (chat, _) = askingChat()
        for _ in Focus.allCases {
            let footer = chat.screen(width, 24).split(separator: "\n").last ?? ""
            for hint in ["Esc stop", "F1 help", "^Q quit"] { #expect(footer.contains(hint)) }
            chat.press("tab")
        }
    }

    @Test func `hints name keys only where they do something, and by what they do there`() {
        var chat = startedChat()
        func footer() -> String { String(chat.screen(160, 36).split(separator: "\n").last ?? "") }
        chat.press("tab")
        #expect(!footer().contains("select") && !footer().contains("good") && !footer().contains("reasoning"))
        _ = chat.rank(chat.type("W"))
        chat.press("tab", "tab", "end", "enter")
        #expect(footer().contains("Enter unpin  x ban"))
        chat.press("enter")
        #expect(footer().contains("↑↓ choose") && footer().contains("Enter pin  x ban"))
        chat.press("x", "end")
        #expect(footer().contains("Enter pin  x unban"))
        chat.press("tab")
        #expect(footer().contains("←→ ±1  Shift+←→ ±10  r balance"))
        chat.press("end")
        #expect(footer().contains("r reset row"))
    }

    @Test(arguments: ["f1", "f2", "ctrl+p", "ctrl+o"])
    func `quitting works from every overlay`(key: String) {
        var chat = startedChat()
        chat.press(key)
        #expect(chat.overlay != nil)
        #expect(chat.press("ctrl+q").last == .quit)
    }
}
