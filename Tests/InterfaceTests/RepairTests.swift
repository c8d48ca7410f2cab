import Dialogue
import Interface
import Routing
import Testing

/// Judging answers, asking again, and putting questions differently.
struct RepairTests {
    @Test func `a judgement teaches the router, taking it back does not`() {
        var chat = answeredChat()
        chat.press("tab")
        #expect(chat.press("+") == [.rate(message: 71, rating: 1), .learn(observed(.liked))])
        #expect(chat.press("-") == [.rate(message: 71, rating: -1), .learn(observed(.disliked))])
        #expect(chat.press("-") == [.rate(message: 71, rating: nil)])
    }

    @Test func `another answer of the same model is pinned to it for this once`() {
        var chat = answeredChat()
        chat.press("tab")
        let effects = chat.press("r")
        #expect(effects.asked?.place == .again(question: 70))
        #expect(effects.asked?.route.limits.pinned == "acme/wise")
        #expect(effects.asked?.route.context == PromptContext(draft: "Why is the sky blue?"))
        #expect(effects.contains(.learn(observed(.regenerated))))
        #expect(chat.routing.pinned == nil)
        #expect(chat.conversation.turns.map(\.message.role) == [.user, .assistant])
        #expect(chat.conversation.turns.last?.message.text == "")
    }

    @Test func `a stronger model is asked without the pin`() {
        var chat = answeredChat()
        chat.type("/model acme/wise")
        chat.press("enter", "tab")
        let effects = chat.press("s")
        #expect(effects.asked?.route.policy.strongerThan == "acme/wise")
        #expect(effects.asked?.route.limits.pinned == nil)
        #expect(effects.contains(.learn(observed(.escalated))))
    }

    @Test func `the runner-up is asked by banning the answerer for this once`() {
        var chat = answeredChat()
        chat.press("tab")
        #expect(chat.press("u").asked?.route.limits.banned == ["acme/wise"])
        #expect(chat.routing.banned == [])
    }

    @Test func `another model goes on with an answer that was stopped, and only with such a one`() {
        var chat = answeredChat()
        chat.press("tab")
        #expect(chat.press("o").asked == nil)
        #expect(chat.status.notice?.text.contains("nothing to go on with") == true)
        let request = chat.press("r").asked?.request ?? -1
        var stopped = Answer(model: "acme/wise", provider: "acme")
        stopped.state = .stopped
        _ = chat.handle(.answer(request: request, .ended(stopped, text: "Because of")))
        let effects = chat.press("o")
        #expect(effects.asked?.unfinished == "Because of")
        #expect(effects.asked?.place == .again(question: 70))
        #expect(effects.asked?.route.limits.banned == ["acme/wise"])
        #expect(!effects.contains { if case .learn = $0 { true } else { false } })
    }

    @Test func `asking again while an answer comes does nothing but say so`() {
        var (chat, _) = askingChat()
        chat.press("tab")
        #expect(chat.press("r", "s", "u", "e").asked == nil)
        #expect(chat.status.notice?.text.contains("still coming") == true)
    }

    @Test func `an answer that cannot be tried again comes back`() {
        var chat = answeredChat()
        chat.press("tab")
        let request = chat.press("s").asked?.request ?? -1
        _ = chat.handle(.answer(request: request, .refused("No model is expected to be better.")))
        #expect(chat.conversation.turns.last?.message.text == "Because.")
        #expect(chat.conversation.current == nil)
        #expect(chat.status.notice?.text == "No model is expected to be better.")
    }

    @Test func `a question put differently that cannot be tried is still being put differently`() {
        var chat = answeredChat()
        chat.press("tab", "e")
        chat.type(" Really")
        let question = chat.composer.text
        let before = chat.conversation.turns
        let request = chat.press("enter").asked?.request ?? -1
        _ = chat.handle(.answer(request: request, .refused("No models are known yet.")))
        #expect(chat.conversation.turns == before && chat.composer.text == question)
        #expect(chat.press("enter").asked?.place == .first)
    }

    @Test func `the new answer's alternatives are asked for, counted and leafed through`() {
        var chat = answeredChat()
        chat.press("tab")
        let request = chat.press("r").asked?.request ?? -1
        _ = chat.handle(.answer(request: request, recorded(question: 70, answer: 72)))
        let effects = chat.handle(.answer(request: request, .ended(sampleAnswer(), text: "Rayleigh.")))
        #expect(effects.contains(.look(.alternatives(to: 72))))
        _ = chat.handle(.alternatives(to: 72, [71, 72]))
        #expect(chat.screen(120, 36).contains("acme/wise  ‹ 2/2 ›"))
        chat.press("end")
        #expect(chat.press("left") == [.look(.neighbour(of: 72, step: -1))])
    }

    @Test func `a message without alternatives says so, and a version with fewer messages says where the others are`() {
        var chat = answeredChat()
        chat.press("tab", "end")
        _ = chat.handle(.alternatives(to: 71, [71]))
        #expect(chat.press("left") == [.start(.notice, seconds: 6)])
        #expect(chat.status.notice?.text.hasPrefix("This message has no alternatives") == true)
        let question = Message(id: 70, role: .user, text: "Why is the sky blue?")
        _ = chat.handle(.opened(Conversation(id: 7, title: "Sky", messages: [question])))
        #expect(chat.status.notice?.text == "1 later message is in the other version; ← and → go back to it.")
    }

    @Test func `the branch that was asked for is shown with the same turn selected`() {
        var chat = answeredChat()
        chat.press("tab", "end")
        let question = Message(id: 70, role: .user, text: "Why is the sky blue?")
        let other = Message(id: 71, role: .assistant, text: "Rayleigh.", answer: sampleAnswer())
        let effects = chat.handle(.opened(Conversation(id: 7, title: "Sky", messages: [question, other])))
        #expect(chat.conversation.selected == 1)
        #expect(effects.contains(.look(.alternatives(to: 71))))
    }

    @Test func `the first question put differently is another beginning of the same conversation`() {
        var chat = answeredChat()
        chat.press("tab", "e")
        #expect(chat.composer.text == "Why is the sky blue?" && chat.focus == .composer)
        chat.type("!")
        let effects = chat.press("enter")
        #expect(effects.asked?.question == "Why is the sky blue?!")
        #expect(effects.asked?.conversation == 7 && effects.asked?.place == .first)
        #expect(effects.asked?.route.context.history.isEmpty == true)
        #expect(effects.contains(.learn(observed(.editedAndResent))))
    }

    @Test func `a later question put differently branches off after what it followed`() {
        var chat = answeredChat()
        chat.type("And red?")
        let request = chat.press("enter").asked?.request ?? -1
        _ = chat.handle(.answer(request: request, recorded(question: 80, answer: 81)))
        _ = chat.handle(.answer(request: request, .ended(sampleAnswer(), text: "Dust.")))
        chat.press("tab", "e")
        chat.type(" evenings")
        let asked = chat.press("enter").asked
        #expect(asked?.place == .after(71) && asked?.conversation == 7)
        #expect(asked?.route.context.history.map(\.id) == [70, 71])
        #expect(chat.conversation.turns.count == 4)
    }

    @Test func `escape gives up an edit, and undo brings back the draft it took the place of`() {
        var chat = answeredChat()
        chat.type("half a thought")
        chat.press("tab", "e", "esc")
        #expect(chat.composer.text.isEmpty && chat.conversation.edited == nil)
        chat.press("alt+u", "alt+u")
        #expect(chat.composer.text == "half a thought")
        #expect(chat.press("enter").asked?.place == .atEnd)
    }

    private func answeredChat() -> Chat {
        var (chat, request) = askingChat()
        var answer = sampleAnswer()
        answer.decision = 5
        _ = chat.handle(.answer(request: request, recorded(question: 70, answer: 71)))
        _ = chat.handle(.answer(request: request, .ended(answer, text: "Because.")))
        return chat
    }

    private func recorded(question: Int64, answer: Int64) -> AnswerEvent {
        .recorded(conversation: 7, question: question, answer: answer, decision: sampleDecision(), decisionID: 5)
    }

    private func observed(_ event: Observation.Event) -> Observed {
        Observed(answer: 71, decision: 5, model: "acme/wise", event: event)
    }
}
