import Dialogue
import Interface
import Routing
import Testing

/// Going from one conversation to another while answers are coming in.
struct SwitchingTests {
    @Test func `a new conversation begins without the notice of the last one`() {
        var (chat, request) = askingChat()
        _ = chat.handle(.answer(request: request, .ended(sampleAnswer(), text: "Because.")))
        _ = chat.handle(.noticed(Notice(.information, "Copied the message.")))
        #expect(chat.screen(80, 24).contains("Copied the message."))
        chat.press("ctrl+n")
        #expect(chat.status.notice == nil && chat.status.log.count == 1)
    }

    @Test(arguments: [(120, 36), (80, 24), (40, 10)])
    func `a notice takes whole rows and leaves no half line beside it`(size: (Int, Int)) {
        var (chat, request) = askingChat()
        let text = (1...60).map { "word\($0)" }.joined(separator: " ")
        _ = chat.handle(.answer(request: request, .ended(sampleAnswer(), text: text)))
        _ = chat.handle(.noticed(Notice(.information, "Copied.")))
        let row = chat.screen(size.0, size.1).split(separator: "\n").first { $0.contains("Copied.") } ?? ""
        let left = row.split(separator: "│", omittingEmptySubsequences: true).first ?? ""
        #expect(left.trimmingPrefix("┃ i Copied.").allSatisfy { $0 == " " })
    }

    @Test func `a new conversation can be begun while an answer is coming, which goes on unseen`() {
        var (chat, request) = recordedChat()
        chat.press("ctrl+n")
        #expect(chat.conversation.turns.isEmpty && chat.background.map(\.id) == [7])
        _ = chat.handle(.answer(request: request, .text("Because", seconds: 1)))
        #expect(chat.background.first?.turns.last?.message.text == "Because")
        #expect(chat.screen(120, 36).contains("1 more answering"))
    }

    @Test func `two conversations stream at once, and each piece goes to its own`() {
        var (chat, first) = recordedChat()
        chat.press("ctrl+n")
        chat.type("Other")
        let second = chat.press("enter").asked?.request ?? -1
        _ = chat.handle(.answer(request: second, .text("B", seconds: 1)))
        _ = chat.handle(.answer(request: first, .text("A", seconds: 1)))
        #expect(chat.conversation.turns.last?.message.text == "B")
        #expect(chat.background.first?.turns.last?.message.text == "A")
    }

    @Test func `opening a conversation that is being answered shows it as it goes on, not as it is on disk`() {
        var (chat, request) = recordedChat()
        chat.press("ctrl+n")
        _ = chat.handle(.answer(request: request, .text("Because", seconds: 1)))
        _ = chat.handle(.opened(Conversation(id: 7, title: "Sky")))
        #expect(chat.conversation.turns.last?.message.text == "Because")
        #expect(chat.conversation.current == request && chat.background.isEmpty)
        #expect(chat.press("esc") == [.stop(request: request)])
    }

    @Test func `the end of an answer out of view is told with how to get there`() {
        var (chat, request) = recordedChat()
        chat.press("ctrl+n")
        _ = chat.handle(.answer(request: request, .ended(sampleAnswer(), text: "Because.")))
        #expect(chat.background.isEmpty && chat.conversation.turns.isEmpty)
        #expect(chat.status.notice == Notice(.information, "\"Why is the sky blue?\" is answered; ^O opens it."))
    }

    @Test func `a draft that waits to be sent is not sent in another one's stead`() {
        var chat = Chat()
        _ = chat.handle(.started(Start()))
        chat.type("Why?")
        chat.press("enter")
        _ = chat.handle(.opened(Conversation(id: 4, title: "Four")))
        _ = chat.handle(.draft("half a thou", conversation: 4))
        let effects = chat.handle(.fleetChanged(Fleet(models: ["acme/wise"], isSimulated: false)))
        #expect(effects.asked == nil && chat.composer.text == "half a thou")
    }

    @Test func `a question left before it was on disk, and then refused, is kept as a draft`() {
        var (chat, request) = askingChat()
        chat.type("more")
        chat.press("enter")
        #expect(!chat.press("ctrl+n").contains(.saveDraft("more", conversation: nil)))
        let effects = chat.handle(.answer(request: request, .refused("There is no database.")))
        #expect(effects.first == .saveDraft("Why is the sky blue?\n\nmore", conversation: nil))
        #expect(chat.status.notice?.text == "There is no database.")
    }

    @Test func `each conversation keeps its draft`() {
        var chat = startedChat()
        _ = chat.handle(.opened(Conversation(id: 3, title: "Three")))
        chat.type("for three")
        let effects = chat.handle(.opened(Conversation(id: 4, title: "Four")))
        #expect(effects.contains(.saveDraft("for three", conversation: 3)))
        #expect(effects.contains(.look(.draft(of: 4))))
        #expect(chat.composer.text.isEmpty)
        _ = chat.handle(.draft("for four", conversation: 4))
        #expect(chat.composer.text == "for four")
    }

    @Test func `a draft that comes late does not take the place of one begun meanwhile, nor of another conversation`() {
        var chat = startedChat()
        _ = chat.handle(.opened(Conversation(id: 4, title: "Four")))
        _ = chat.handle(.draft("for three", conversation: 3))
        #expect(chat.composer.text.isEmpty)
        chat.type("new")
        _ = chat.handle(.draft("for four", conversation: 4))
        #expect(chat.composer.text == "new")
    }

    @Test func `a conversation read from disk while it is being answered does not take the answer's place`() {
        var (chat, request) = recordedChat()
        _ = chat.handle(.opened(Conversation(id: 7, title: "Sky")))
        #expect(chat.conversation.current == request && chat.conversation.turns.count == 2)
    }

    @Test func `quitting stops all answers and keeps every draft`() {
        var (chat, first) = recordedChat()
        chat.type("one")
        chat.press("enter", "ctrl+n")
        chat.type("Other")
        let second = chat.press("enter").asked?.request ?? -1
        chat.type("two")
        let effects = chat.handle(.quitRequested)
        #expect(effects.prefix(2) == [.stop(request: second), .stop(request: first)])
        #expect(effects.contains(.saveDraft("one", conversation: 7)))
        #expect(effects.contains(.saveDraft("two", conversation: nil)))
        #expect(effects.last == .quit)
    }

    @Test func `a conversation that is being answered is not deleted`() {
        var (chat, _) = recordedChat()
        chat.press("ctrl+n", "ctrl+o")
        let entry = SessionEntry(id: 7, title: "Sky", updated: 1, messages: 2, cost: .zero, models: [])
        _ = chat.handle(.sessions([entry], matching: "", now: 2))
        #expect(chat.screen(120, 36).contains("answering"))
        #expect(!chat.press("ctrl+x").contains(.delete(conversation: 7, isDeleted: true)))
    }

    private func recordedChat() -> (chat: Chat, request: Int) {
        var (chat, request) = askingChat()
        let recorded = AnswerEvent.recorded(
            conversation: 7, question: 70, answer: 71, decision: sampleDecision(), decisionID: 5)
        _ = chat.handle(.answer(request: request, recorded))
        return (chat, request)
    }
}
