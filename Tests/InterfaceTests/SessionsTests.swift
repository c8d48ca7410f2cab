import Dialogue
import Interface
import Testing

/// The browser of kept conversations.
struct SessionsTests {
    @Test func `the list opens on the conversation in view`() {
        var chat = startedChat()
        _ = chat.handle(.opened(Conversation(id: 2, title: "Second", messages: [])))
        chat.press("ctrl+o")
        let entries = [1, 2, 3].map { id in
            SessionEntry(
                id: id, title: "Number \(id)", updated: 1, messages: 2, cost: Money(usd: 0.000_001), models: [])
        }
        _ = chat.handle(.sessions(entries, matching: "", now: 10))
        let screen = chat.screen(100, 30)
        #expect(screen.contains("› Number 2") && screen.contains(" msg  <$0.00001"))
        chat.press("ctrl+r")
        #expect(chat.screen(100, 30).contains("Enter save the title╰╯Esc give up"))
    }

    @Test func `a list that fits is not scrolled`() {
        var chat = startedChat()
        chat.press("ctrl+o")
        let entries = (1...14).map {
            SessionEntry(id: $0, title: "Number \($0)", updated: 1, messages: 2, cost: .zero, models: [])
        }
        _ = chat.handle(.sessions(entries, matching: "", now: 10))
        chat.press("end")
        let screen = chat.screen(80, 24)
        #expect(screen.contains("Number 1 ") && screen.contains("› Number 14"))
    }

    @Test func `opening the browser looks for all conversations`() {
        var chat = startedChat()
        #expect(chat.press("ctrl+o") == [.look(.sessions(matching: ""))])
        #expect(chat.screen(120, 36).contains("Looking …"))
    }

    @Test func `typing searches, and what an older search found is not shown`() {
        var chat = openedChat()
        #expect(chat.type("da") == [.look(.sessions(matching: "d")), .look(.sessions(matching: "da"))])
        _ = chat.handle(.sessions([], matching: "d", now: now))
        #expect(chat.screen(120, 36).contains("Sums"))
        _ = chat.handle(.sessions([entries[1]], matching: "da", now: now))
        #expect(!chat.screen(120, 36).contains("Sums"))
    }

    @Test func `enter opens the chosen conversation`() {
        var chat = openedChat()
        #expect(chat.press("down", "enter") == [.look(.conversation(2))])
        #expect(chat.overlay == nil && chat.focus == .composer)
    }

    @Test func `enter on what was found goes to that message, which then has the keys`() {
        var chat = openedChat()
        var found = entries[1]
        found.found = 12
        chat.type("e")
        _ = chat.handle(.sessions([found], matching: "e", now: now))
        #expect(chat.press("enter") == [.look(.found(message: 12))])
        let messages = (10...14).map { Message(id: $0, role: $0 % 2 == 0 ? .user : .assistant, text: "Number \($0)") }
        _ = chat.handle(.opened(Conversation(id: 2, title: "Long", messages: messages), at: 2))
        #expect(chat.focus == .conversation && chat.conversation.selected == 2)
        #expect(chat.screen(100, 30).contains("▌Number 12"))
    }

    @Test func `a conversation that an answer is coming into is opened as it stands, not at what was found`() {
        var (chat, request) = askingChat()
        _ = chat.handle(.answer(request: request, recorded(answer: 71)))
        chat.press("ctrl+o")
        var found = entries[1]
        (found.id, found.found) = (7, 12)
        chat.type("e")
        _ = chat.handle(.sessions([found], matching: "e", now: now))
        #expect(chat.press("enter") == [.look(.conversation(7))])
    }

    @Test func `while a title is written nothing else is done, and it stays with its conversation`() {
        var chat = openedChat()
        chat.press("ctrl+x")
        _ = chat.handle(.sessions(Array(entries.dropFirst()), matching: "", now: now))
        chat.press("ctrl+r")
        #expect(chat.press("ctrl+z").isEmpty && chat.press("ctrl+n").isEmpty)
        _ = chat.handle(.sessions(entries, matching: "", now: now))
        chat.type("!")
        #expect(chat.press("enter").first == .rename(conversation: 2, to: entries[1].title + "!"))
    }

    @Test func `a conversation gets another title, and escape gives that up`() {
        var chat = openedChat()
        chat.press("ctrl+r", "ctrl+u")
        chat.type("Adding")
        #expect(chat.press("enter").first == .rename(conversation: 1, to: "Adding"))
        chat.press("ctrl+r")
        chat.type("x")
        #expect(chat.press("esc").isEmpty)
        #expect(chat.overlay != nil)
        chat.press("esc")
        #expect(chat.overlay == nil)
    }

    @Test func `deletions are taken back in turn`() {
        var chat = openedChat()
        #expect(chat.press("ctrl+x").first == .delete(conversation: 1, isDeleted: true))
        #expect(chat.press("down", "ctrl+x").first == .delete(conversation: 2, isDeleted: true))
        #expect(chat.press("ctrl+z").first == .delete(conversation: 2, isDeleted: false))
        #expect(chat.press("ctrl+z").first == .delete(conversation: 1, isDeleted: false))
        #expect(chat.press("ctrl+z") == [])
    }

    @Test func `deleting the conversation in view leaves a new one`() {
        var chat = startedChat()
        _ = chat.handle(
            .opened(Conversation(id: 1, title: "Sums", messages: [Message(id: 1, role: .user, text: "2+2")])))
        chat.press("ctrl+o")
        _ = chat.handle(.sessions(entries, matching: "", now: now))
        #expect(chat.press("ctrl+x").contains(.saveCurrent(conversation: nil)))
        #expect(chat.conversation.turns.isEmpty)
    }

    @Test func `what was found after the browser was closed opens nothing`() {
        var chat = startedChat()
        chat.press("ctrl+o", "esc", "f1")
        _ = chat.handle(.sessions(entries, matching: "", now: now))
        #expect(chat.overlay == .help)
    }

    @Test(arguments: [(200, 60), (120, 36), (80, 24), (60, 16), (40, 10)])
    func `the browser on every size of screen`(size: (Int, Int)) throws {
        var chat = openedChat()
        chat.press("down")
        try expectSnapshot(chat.drawn(width: size.0, height: size.1), "sessions-\(size.0)x\(size.1)")
    }

    @Test func `an empty browser says what to do`() {
        var chat = startedChat()
        chat.press("ctrl+o")
        _ = chat.handle(.sessions([], matching: "", now: now))
        #expect(chat.screen(120, 36).contains("Nothing was said yet."))
    }

    @Test(arguments: [
        (1_763_730_000.0, "13:00"), (1_763_640_000, "yesterday"), (1_763_400_000, "17 Nov"),
        (1_709_208_000, "2024-02-29"),
        (0, ""),
    ])
    func `days are told as one speaks of them`(time: Double, expected: String) {
        #expect(Figures.day(time, now: now, secondsFromUTC: 0) == expected)
    }

    private let now = 1_763_733_600.0

    private var entries: [SessionEntry] {
        [
            SessionEntry(
                id: 1, title: "Sums", updated: now - 600, messages: 2, cost: Money(usd: 0.0041), models: ["acme/quick"]),
            SessionEntry(
                id: 2, title: "A very long title about the data structures of a text editor and how they are kept",
                updated: now - 90_000, messages: 1_204, cost: Money(usd: 12.5), models: ["acme/quick", "acme/wise"],
                excerpt: "… the piece table keeps data of both buffers …"),
            SessionEntry(id: 3, title: "", updated: now - 400_000, messages: 1, cost: .zero, models: []),
        ]
    }

    private func openedChat() -> Chat {
        var chat = startedChat()
        chat.press("ctrl+o")
        _ = chat.handle(.sessions(entries, matching: "", now: now))
        return chat
    }
}
