import Interface
import Testing

/// What control-C gives up, and when it ends the program.
struct GivingUpTests {
    @Test func `control-c stops the answer that is coming and quits nothing`() {
        var (chat, request) = askingChat()
        chat.type("half a thought")
        #expect(chat.press("ctrl+c", "ctrl+c") == [.stop(request: request), .stop(request: request)])
        #expect(chat.composer.text == "half a thought")
    }

    @Test func `control-c clears the draft, which can be undone`() {
        var chat = startedChat()
        chat.type("precious words")
        #expect(!chat.press("ctrl+c").contains(.quit))
        #expect(chat.composer.text.isEmpty)
        chat.press("alt+u")
        #expect(chat.composer.text == "precious words")
    }

    @Test func `with nothing to give up control-c says how to quit, and quits when pressed again`() {
        var chat = startedChat()
        #expect(chat.press("ctrl+c") == [.start(.notice, seconds: 2)])
        #expect(chat.status.notice?.text == "^C again quits; ^Q quits at once.")
        #expect(chat.press("ctrl+c").contains(.quit))
    }

    @Test func `control-c after two seconds asks again`() {
        var chat = startedChat()
        _ = chat.handle(.time(100))
        chat.press("ctrl+c")
        _ = chat.handle(.time(102.5))
        #expect(!chat.press("ctrl+c").contains(.quit))
        _ = chat.handle(.time(104))
        #expect(chat.press("ctrl+c").contains(.quit))
    }

    @Test(arguments: [["ctrl+u"], ["x", "backspace"], ["tab"]])
    func `control-c after another key asks first`(keys: [String]) {
        var chat = startedChat()
        chat.press("ctrl+c")
        for key in keys { chat.press(key) }
        #expect(!chat.press("ctrl+c").contains(.quit))
    }

    @Test func `clearing the draft is not the first of two presses`() {
        var chat = startedChat()
        chat.type("words")
        chat.press("ctrl+c")
        #expect(!chat.press("ctrl+c").contains(.quit))
        #expect(chat.press("ctrl+c").contains(.quit))
    }
}
