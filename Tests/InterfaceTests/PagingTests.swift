import Dialogue
import Drawing
import Routing
import Testing

@testable import Interface

/// A conversation of which only what is looked at is held.
@Suite struct PagingTests {
    private let long = LongConversation(questions: 400)

    @Test func `only the newest turns are held, each at its place in the whole`() {
        let chat = Chat.reading(long)
        let turns = chat.conversation.turns
        #expect(turns.count < 210 && turns.endIndex == long.messages.count)
        #expect(turns.first?.message.role == .user)
        #expect(turns.indices.allSatisfy { turns[$0].message == long.messages[$0] })
    }

    @Test(arguments: ["", "And now?"])
    func `a draft is ranked, and asked, as if all were held`(draft: String) throws {
        var (whole, part) = (startedChat(), startedChat())
        var routes = (whole.handle(long.opened).routed, part.handle(long.openedByItsEnd).routed)
        if !draft.isEmpty { routes = (whole.type(draft).routed, part.type(draft).routed) }
        let wanted = try #require(routes.0)
        #expect(routes.1 == wanted)
        let asks = [whole.press("enter").asked, part.press("enter").asked]
        #expect(asks[0] == asks[1] && (asks[0] == nil) == draft.isEmpty)
    }

    @Test(arguments: [0, 3, 300, 799])
    func `what was found is gone to, however far back`(place: Int) {
        var chat = startedChat()
        guard case .opened(let newest, let earlier, _) = long.openedByItsEnd else { return }
        let effects = chat.handle(.opened(newest, after: earlier, at: place))
        _ = chat.screen(120, 36)
        chat.read(effects, of: long)
        #expect(chat.conversation.selected == place)
        #expect(chat.screen(120, 36).contains(long.messages[place].text.prefix(10)))
    }

    @Test func `what is told beside a turn is looked up for the one that was gone to`() {
        var chat = Chat.reading(long)
        var waiting = chat.press("home")
        _ = chat.screen(120, 36)
        var looked: [Effect] = []
        while let page = waiting.lazy.compactMap(long.answer).first {
            waiting = chat.handle(page)
            looked += waiting
            _ = chat.screen(120, 36)
        }
        #expect(chat.conversation.selected == 0)
        #expect(looked.contains(.look(.alternatives(to: long.messages[0].id))))
    }

    @Test func `a question put differently far from the first turn held tells of its own answer`() throws {
        var chat = Chat.reading(long)
        let place = try #require(
            chat.conversation.turns.indices.last { long.messages[$0].role == .user && long.messages.count - $0 > 20 })
        while chat.conversation.selected != place { chat.press("up") }
        chat.press("e", "!")
        let learnt = chat.press("enter").compactMap { effect in
            if case .learn(let observed) = effect { observed.answer } else { nil }
        }
        #expect(learnt == [long.messages[place + 1].id])
    }

    @Test func `what is sent is all that was said, and what was told last`() throws {
        var chat = Chat.reading(long)
        chat.type("And now?")
        let context = try #require(chat.press("enter").asked?.route.context)
        #expect(context.history.count < 30)
        #expect(long.sent(for: context) == long.saying(before: long.messages.count))
    }

    @Test(arguments: [0, 1, 2, 40, 300, 700, 790])
    func `an answer asked for again at any place is sent all that stood before it`(place: Int) throws {
        var chat = Chat.reading(long)
        chat.press("home", reading: long)
        for _ in 0..<place { chat.press("down") }
        #expect(chat.conversation.selected == place)
        let question = try #require(long.messages[...place].lastIndex { $0.role == .user })
        guard long.messages[place].role != .system else { return }
        let asked = try #require(chat.press("r").asked)
        #expect(asked.question == long.messages[question].text)
        #expect(long.sent(for: asked.route.context) == long.saying(before: question))
    }

    @Test func `a question put differently at the first place held branches off the turn before it`() throws {
        var chat = Chat.reading(long)
        let first = chat.conversation.turns.startIndex
        while chat.conversation.selected != first { chat.press("up") }
        chat.press("e", "!")
        let asked = try #require(chat.press("enter").asked)
        #expect(asked.place == .after(long.messages[first - 1].id))
        #expect(long.sent(for: asked.route.context) == long.saying(before: first))
        #expect(asked.route.incumbent?.time == long.messages[first - 1].time)
    }

    @Test func `the selection goes up through three pages, a turn at a time`() {
        let longer = LongConversation(questions: 500)
        var chat = Chat.reading(longer)
        for step in 1...650 {
            chat.press("up", reading: longer)
            #expect(chat.conversation.selected == longer.messages.count - 1 - step)
        }
        #expect(chat.conversation.selectedMessage == longer.messages[longer.messages.count - 651])
    }

    @Test func `nothing that is read moves when what stands before it comes`() {
        var chat = Chat.reading(long)
        var asked: [Effect] = []
        while !asked.asksForMore {
            asked = chat.press("pageup")
            _ = chat.screen(120, 36)
        }
        let before = chat.screen(120, 36)
        chat.read(asked, of: long)
        #expect(body(of: chat.screen(120, 36)) == body(of: before))
    }

    @Test func `where what stands before has not come yet a row says so, and its place is taken`() {
        var chat = Chat.reading(long)
        let asked = chat.press("home")
        let before = chat.screen(120, 36)
        #expect(before.contains("earlier messages are being read"))
        chat.press("pagedown")
        chat.press("pageup")
        let waiting = chat.screen(120, 36)
        #expect(waiting.contains("earlier messages are being read"))
        for page in asked.compactMap(long.answer) { _ = chat.handle(page) }
        let after = chat.screen(120, 36)
        #expect(!after.contains("earlier messages are being read"))
        #expect(body(of: after).dropFirst() == body(of: waiting).dropFirst())
    }

    @Test(arguments: ["home", "g"]) func `the top is the top of all`(key: String) {
        var chat = Chat.reading(long)
        chat.press(key, reading: long)
        #expect(chat.screen(120, 36).contains("Question 0?"))
        #expect(chat.conversation.turns.startIndex == 0)
        #expect(chat.conversation.view.extent?.start == 0)
    }

    @Test func `the extent counts what is not held`() throws {
        let chat = Chat.reading(long)
        let extent = try #require(chat.conversation.view.extent)
        #expect(extent.start > 0.97)
    }

    @Test func `a page that comes after another conversation was opened is not shown`() {
        let other = LongConversation(questions: 300, id: 10)
        var chat = Chat.reading(long)
        let asked = chat.press("home")
        _ = chat.handle(other.openedByItsEnd)
        let before = chat.conversation.turns
        for page in asked.compactMap(long.answer) { _ = chat.handle(page) }
        #expect(chat.conversation.turns == before)
        chat.press("home", reading: other)
        #expect(chat.screen(120, 36).contains("Question 0?"))
    }

    @Test func `after going away and back while a page is read, it is asked for again`() {
        var chat = Chat.reading(long)
        chat.press("home")
        _ = chat.handle(LongConversation(questions: 1, id: 10).opened)
        _ = chat.handle(long.openedByItsEnd)
        #expect(chat.press("home").asksForMore)
    }

    @Test(arguments: ["r", "e", "y", "Y", "+", "v"])
    func `nothing is done with the nearest turn where another is being read`(key: String) {
        var chat = Chat.reading(long)
        let asked = chat.press("home")
        let effects = chat.press(key)
        #expect(effects.asked == nil && chat.composer.text.isEmpty && chat.conversation.marked == nil)
        #expect(effects == [.start(.notice, seconds: 6)])
        #expect(chat.status.notice?.text.contains("still being read") == true)
        for page in asked.compactMap(long.answer) { _ = chat.handle(page) }
        #expect(chat.conversation.selected == 0)
    }

    @Test func `a page that comes twice is shown once`() {
        var chat = Chat.reading(long)
        let pages = chat.press("home").compactMap(long.answer)
        for page in pages + pages { _ = chat.handle(page) }
        #expect(chat.conversation.turns.map(\.message) == long.messages)
    }

    @Test func `a page that cannot be read is asked for once`() {
        var chat = Chat.reading(long)
        #expect(chat.press("home").asksForMore)
        #expect(!chat.press("home", "up", "pageup").asksForMore)
        #expect(chat.screen(120, 36).contains("earlier messages are being read"))
    }

    @Test func `a page comes while an answer streams, which goes on`() {
        var chat = Chat.reading(long)
        chat.type("And now?")
        let request = chat.press("enter").asked?.request ?? -1
        _ = chat.handle(.answer(request: request, recorded(answer: 99_000_001)))
        _ = chat.handle(.answer(request: request, .text("One ", seconds: 1)))
        chat.press("tab")
        let asked = chat.press("home")
        for page in asked.compactMap(long.answer) { _ = chat.handle(page) }
        _ = chat.handle(.answer(request: request, .text("two", seconds: 2)))
        #expect(chat.conversation.turns.count == long.messages.count + 2)
        #expect(chat.conversation.turns.last?.message.text == "One two")
        #expect(chat.screen(120, 36).contains("Question 0?"))
    }

    @Test func `a resize while a page is read leaves the reader where he is`() {
        var chat = Chat.reading(long)
        let asked = chat.press("home", "pagedown")
        let first = chat.conversation.turns.startIndex
        _ = chat.handle(.input(.resize(width: 60, height: 16)))
        _ = chat.screen(60, 16)
        for page in asked.compactMap(long.answer) { _ = chat.handle(page) }
        _ = chat.screen(60, 16)
        #expect(chat.conversation.view.anchor.map { $0.turn >= first } == true)
    }

    @Test func `back at the end what is old is let go, and counts as before`() {
        var chat = Chat.reading(long)
        chat.press("home", reading: long)
        #expect(chat.conversation.turns.count == long.messages.count)
        chat.press("end", "esc")
        _ = chat.screen(120, 36)
        _ = chat.handle(.time(1))
        #expect(chat.conversation.turns.count < 300)
        #expect(chat.conversation.turns.endIndex == long.messages.count)
        var fresh = Chat.reading(long)
        #expect(chat.type("And now?").routed?.context == fresh.type("And now?").routed?.context)
        chat.press("ctrl+u", "tab")
        chat.press("home", reading: long)
        #expect(chat.conversation.turns.map(\.message) == long.messages)
    }

    @Test(arguments: ["up", "v"]) func `nothing is let go while a turn is selected or marked`(key: String) {
        var chat = Chat.reading(long)
        chat.press("home", reading: long)
        chat.press("end", key)
        _ = chat.screen(120, 36)
        _ = chat.handle(.time(1))
        #expect(chat.conversation.turns.count == long.messages.count)
    }

    @Test func `a branch shown far up keeps the selection where it is`() {
        var chat = Chat.reading(long)
        chat.press("home", reading: long)
        for _ in 0..<30 { chat.press("down") }
        let effects = chat.handle(long.openedByItsEnd)
        #expect(effects.asksForMore)
        chat.read(effects, of: long)
        #expect(chat.conversation.selected == 30)
        #expect(chat.conversation.selectedMessage == long.messages[30])
    }

    /// The rows of the conversation, without its frame, whose scroll bar moves.
    private func body(of screen: String) -> [Substring] {
        screen.split(separator: "\n").dropFirst().prefix(25).map { $0.dropFirst().prefix(70) }
    }
}
