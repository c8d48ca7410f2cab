import Dialogue
import Drawing
import Interface
import Routing
import Testing

/// One question put to several models at once.
struct ComparisonTests {
    @Test func `the best models are asked once the ranking has come, the first of them to put the question on disk`() {
        var chat = startedChat()
        let effects = chat.run("/compare 2 Why is the sky blue?")
        #expect(effects.routed?.context.draft == "Why is the sky blue?")
        let first = chat.rank(effects)
        #expect(first.asks.map(\.route.limits.pinned) == ["acme/wise"])
        #expect(first.asked?.place == .atEnd)
        let second = chat.handle(.answer(request: first.asked?.request ?? 0, recorded(answer: 71)))
        #expect(second.asks.map(\.route.limits.pinned) == ["acme/quick"])
        #expect(second.asked?.place == .again(question: 70) && second.asked?.conversation == 7)
        #expect(second.contains(.saveCurrent(conversation: 7)))
    }

    @Test func `the question at hand is compared all at once, since it is on disk`() {
        var chat = answeredChat()
        let effects = chat.press("alt+c")
        #expect(effects.routed?.context == PromptContext(draft: "Why is the sky blue?"))
        let asks = chat.rank(effects).asks
        #expect(asks.map(\.place) == [.again(question: 70), .again(question: 70)])
        #expect(Set(asks.map(\.request)).count == 2)
    }

    @Test func `a pin does not keep others from being compared`() {
        var chat = startedChat()
        chat.run("/model acme/quick")
        #expect(chat.run("/compare Why?").routed.map { $0.limits.pinned == nil } == true)
    }

    @Test func `each piece goes to its own column`() {
        var (chat, requests) = comparingChat()
        _ = chat.handle(.answer(request: requests[1], .text("quick words", seconds: 0.2)))
        _ = chat.handle(.answer(request: requests[0], .text("wise words", seconds: 0.9)))
        #expect(chat.comparison?.lanes.map(\.message.text) == ["wise words", "quick words"])
        let screen = chat.screen(120, 36)
        #expect(screen.contains("wise words") && screen.contains("quick words"))
        #expect(chat.conversation.turns.isEmpty)
    }

    @Test func `an answer that is still coming in cannot be preferred yet`() {
        var (chat, requests) = comparingChat()
        _ = chat.handle(.answer(request: requests[0], .text("wise", seconds: 1)))
        let effects = chat.press("1")
        #expect(!effects.contains { if case .look = $0 { true } else { false } })
        #expect(chat.comparison != nil && chat.screen(120, 36).contains("still coming in"))
    }

    @Test func `a comparison that cannot begin leaves its command in the composer`() {
        var (chat, _) = askingChat()
        chat.run("/compare 2 And at night?")
        #expect(chat.composer.text == "/compare 2 And at night?" && chat.comparison == nil)
    }

    @Test(arguments: ["alt+c", "enter"])
    func `a question that is being put differently is not compared`(key: String) {
        var chat = answeredChat()
        chat.press("tab", "e")
        if key == "enter" { chat.press("ctrl+u") }
        chat.type(key == "enter" ? "/compare Why?" : " Really?")
        chat.press(key)
        #expect(chat.comparison == nil && !chat.composer.isBlank && chat.conversation.edited != nil)
    }

    @Test func `the pick teaches the router, stops the others and goes on in the conversation`() {
        var (chat, requests) = comparingChat()
        _ = chat.handle(.answer(request: requests[0], .text("wise", seconds: 1)))
        _ = chat.handle(.answer(request: requests[1], .ended(sampleAnswer("acme/quick"), text: "quick")))
        let effects = chat.press("2")
        let preferred = Observed(
            answer: 72, decision: nil, model: "acme/quick", event: .preferred(over: ["acme/wise"]))
        #expect(effects.contains(.learn(preferred)))
        #expect(effects.contains(.stop(request: requests[0])))
        #expect(effects.contains(.look(.branch(through: 72))))
        #expect(chat.overlay == nil && chat.comparison == nil)
        _ = chat.handle(.answer(request: requests[0], .text(" late", seconds: 2)))
        #expect(chat.conversation.turns.isEmpty)
    }

    @Test func `an answer that says nothing yet cannot be preferred`() {
        var (chat, _) = comparingChat()
        #expect(!chat.press("1").contains { if case .learn = $0 { true } else { false } })
        #expect(chat.comparison != nil)
        #expect(chat.press("7").isEmpty)
    }

    @Test func `escape stops all answers, and closes once they have ended`() {
        var (chat, requests) = comparingChat()
        #expect(chat.press("esc") == requests.map { .stop(request: $0) })
        #expect(chat.overlay == .comparison)
        var stopped = sampleAnswer()
        stopped.state = .stopped
        for request in requests { _ = chat.handle(.answer(request: request, .ended(stopped, text: "x"))) }
        #expect(chat.press("esc") == [.look(.branch(through: 71))])
        #expect(chat.overlay == nil)
    }

    @Test func `what one model refuses the next puts on disk; when all do, the question comes back`() {
        var chat = startedChat()
        let first = chat.rank(chat.run("/compare Why?")).asked?.request ?? 0
        let second = chat.handle(.answer(request: first, .refused("no"))).asked
        #expect(second?.route.limits.pinned == "acme/quick" && second?.place == .atEnd)
        _ = chat.handle(.answer(request: second?.request ?? 0, .refused("no")))
        chat.press("esc")
        #expect(chat.composer.text == "Why?" && chat.overlay == nil)
    }

    @Test func `models that together would cost too much are not compared, and the question comes back`() {
        var chat = startedChat()
        _ = chat.handle(.spent(Spending(today: .zero, left: Money(usd: 0.0045))))
        let effects = chat.rank(chat.run("/compare Why?"))
        #expect(effects.asks.isEmpty)
        #expect(chat.status.notice?.text.contains("more than the $0.0045 allowed") == true)
        #expect(chat.composer.text == "Why?" && chat.overlay == nil)
    }

    @Test(arguments: [0.005, 0.0051])
    func `the cap holds for the sum of all answers`(cap: Double) {
        var chat = startedChat()
        _ = chat.handle(.spent(Spending(today: .zero, messageLimit: Money(usd: cap))))
        _ = chat.rank(chat.run("/compare Why?"))
        #expect(chat.comparison?.lanes.count == 2)
    }

    @Test(arguments: ["/compare 1", "/compare 9 Why?"])
    func `a number that makes no sense is explained`(command: String) {
        var chat = startedChat()
        chat.run(command)
        #expect(chat.composer.text == command && chat.status.notice?.text.contains("2 to 5") == true)
    }

    @Test func `without a question there is nothing to compare`() {
        var chat = startedChat()
        #expect(chat.run("/compare").asked == nil)
        #expect(chat.status.notice?.text.contains("no question yet") == true)
    }

    @Test(arguments: [(120, 36), (60, 20)])
    func `a comparison on the screen`(size: (Int, Int)) throws {
        var (chat, requests) = comparingChat()
        let text = "# Scattering\n\nAir scatters **blue** light more than red.\n\n- Rayleigh\n- 1871\n"
        _ = chat.handle(.answer(request: requests[0], .text(text, seconds: 1.2)))
        _ = chat.handle(.answer(request: requests[1], .ended(sampleAnswer("acme/quick"), text: "Because of the air.")))
        try expectSnapshot(chat.drawn(width: size.0, height: size.1), "compare-\(size.0)x\(size.1)")
    }

    @Test func `long answers scroll together and follow their ends again at the end`() {
        var (chat, requests) = comparingChat()
        let text = (1...100).map { "line \($0)" }.joined(separator: "\n\n")
        for request in requests { _ = chat.handle(.answer(request: request, .text(text, seconds: 1))) }
        #expect(chat.screen(120, 36).contains("line 100"))
        chat.press("home")
        #expect(chat.screen(120, 36).contains("line 1 ") && !chat.screen(120, 36).contains("line 100"))
        chat.press("end")
        #expect(chat.screen(120, 36).contains("line 100"))
        chat.press("up")
        #expect(!chat.screen(120, 36).contains("line 100"))
        chat.press("down")
        #expect(chat.screen(120, 36).contains("line 100"))
    }

    private func answeredChat() -> Chat {
        var (chat, request) = askingChat()
        _ = chat.handle(.answer(request: request, recorded(answer: 71)))
        _ = chat.handle(.answer(request: request, .ended(sampleAnswer(), text: "Because.")))
        return chat
    }
}

extension [Effect] {
    fileprivate var asks: [AskRequest] { compactMap { if case .ask(let ask) = $0 { ask } else { nil } } }
}
