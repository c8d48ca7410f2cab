import Dialogue
import Drawing
import Interface
import Testing

/// The links of a message, copied or opened from a list.
struct LinkTests {
    @Test func `a link is copied by Enter, and a click on the key's name does the same`() {
        var chat = chat(showing: "[One](https://a.b/1) and https://a.b/2")
        chat.press("L")
        let screen = chat.screen(120, 36)
        #expect(screen.contains("One · https://a.b/1") && screen.contains("https://a.b/2"))
        #expect(chat.press("down", "enter") == [.copy("https://a.b/2", what: "the link")])
        #expect(chat.overlay == nil)
        chat.press("L")
        #expect(chat.click(on: "Enter copy") == [.copy("https://a.b/1", what: "the link")])
    }

    @Test func `a link of the web is opened, and the list closes`() {
        var chat = chat(showing: "https://a.b")
        chat.press("L")
        #expect(chat.press("ctrl+o") == [.open(link: "https://a.b")])
        #expect(chat.overlay == nil)
    }

    @Test(arguments: ["file:///etc/passwd", "javascript:x", "ssh://a.b", "vscode://x"])
    func `what is no link of the web is never opened`(destination: String) {
        var chat = chat(showing: "[x](\(destination))")
        chat.press("L")
        let effects = chat.press("ctrl+o")
        #expect(!effects.contains { if case .open = $0 { true } else { false } })
        #expect(chat.status.notice?.kind == .warning && chat.overlay != nil)
    }

    @Test func `definitions at the end count, and a message without links says so`() {
        var chat = chat(showing: "[the docs][d]\n\n[d]: https://a.b")
        chat.press("L")
        #expect(chat.screen(120, 36).contains("the docs · https://a.b"))
        var other = self.chat(showing: "no links")
        other.press("L")
        #expect(other.overlay == nil && other.status.notice?.text.contains("no link") == true)
    }

    @Test func `a destination cannot hide what it is`() {
        var chat = chat(showing: "[\u{202E}x\u{1B}[31m](https://a.b/\u{202E}moc)")
        chat.press("L")
        #expect(!chat.screen(120, 36).unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{1B}" })
    }

    private func chat(showing text: String) -> Chat {
        var chat = startedChat()
        let message = Message(id: 2, role: .assistant, text: text, answer: sampleAnswer())
        _ = chat.handle(.opened(Conversation(id: 3, messages: [message])))
        chat.press("tab")
        return chat
    }
}
