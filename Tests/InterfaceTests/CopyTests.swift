import Dialogue
import Drawing
import Interface
import Testing

/// Copying messages and code, and opening code in an editor.
struct CopyTests {
    @Test(arguments: [
        ("text", nil), ("```swift\nlet a = 1\n```", "let a = 1"), ("```\nunfinished", "unfinished"),
        ("````\n```\n````", "```"), ("```\na\n```b\n```", "a\n```b"),
    ])
    func `the only code block is copied at once`(text: String, code: String?) {
        var chat = chat(showing: text)
        #expect(copied(chat.press("Y")) == [code].compactMap(\.self))
    }

    @Test func `of several code blocks one is picked`() {
        var chat = chat(showing: "```\na\n```\nb\n~~~ swift\nc\nd\n~~~\ne")
        #expect(copied(chat.press("Y")).isEmpty)
        #expect(chat.screen(120, 36).contains("Copy code"))
        #expect(copied(chat.press("down", "enter")) == ["c\nd"])
        #expect(chat.overlay == nil)
    }

    @Test(arguments: [("swift", "swift"), ("Python", "py"), ("", "txt"), ("../../etc", "txt"), ("zig", "zig")])
    func `code is opened in an editor as a file of its language`(language: String, ending: String) {
        var chat = chat(showing: "```\(language)\nx\n```")
        #expect(chat.press("E") == [.edit(EditorText(text: "x\n", fileEnding: ending, isDraft: false))])
    }

    @Test func `nothing is said to be copied before the world says so`() {
        var chat = chat(showing: "hello")
        #expect(copied(chat.press("y")) == ["hello"])
        #expect(chat.status.notice == nil)
    }

    @Test func `marked messages are copied together`() {
        var chat = startedChat()
        let messages = (1...4).map { Message(id: $0, role: $0 % 2 == 1 ? .user : .assistant, text: "m\($0)") }
        _ = chat.handle(.opened(Conversation(id: 3, messages: messages)))
        chat.press("tab", "v", "up", "up")
        #expect(copied(chat.press("y")) == ["m2\n\nm3\n\nm4"])
        #expect(chat.conversation.marked == nil)
        chat.press("v", "down", "v")
        #expect(copied(chat.press("y")) == ["m3"])
    }

    @Test func `escape ends marking before it leaves the panel`() {
        var chat = chat(showing: "hello")
        chat.press("v", "esc")
        #expect(chat.conversation.marked == nil && chat.focus == .conversation)
        chat.press("esc")
        #expect(chat.focus == .composer)
    }

    private func chat(showing text: String) -> Chat {
        var chat = startedChat()
        let message = Message(id: 2, role: .assistant, text: text, answer: sampleAnswer())
        _ = chat.handle(.opened(Conversation(id: 3, messages: [message])))
        chat.press("tab")
        return chat
    }

    private func copied(_ effects: [Effect]) -> [String] {
        effects.compactMap { effect in
            guard case .copy(let text, what: _) = effect else { return nil }
            return text
        }
    }
}
