import Dialogue
import Interface
import Routing
import Testing

/// With nothing written, the sidebar tells how the answer at hand came about: what was decided then, not what would be now.
struct LookingBackTests {
    @Test func `while an answer comes the decision it was asked for by is shown`() {
        var (chat, request) = askingChat()
        _ = chat.handle(.answer(request: request, recorded(answer: 71)))
        #expect(chat.routing.decision == sampleDecision() && chat.routing.lookedBackOn == 5)
        #expect(chat.screen(120, 36).contains("as decided"))
    }

    @Test func `its end changes nothing of that`() {
        var chat = answeredChat()
        #expect(chat.routing.lookedBackOn == 5)
        let late = chat.handle(.fleetChanged(Fleet(models: ["acme/quick", "acme/wise"], isSimulated: false)))
        #expect(late.routed == nil)
        #expect(chat.screen(120, 36).contains("expected → was"))
    }

    @Test func `a ranking that comes late does not cover it`() {
        var (chat, request) = askingChat()
        let late = chat.type("x").routed
        chat.press("backspace")
        _ = chat.handle(.answer(request: request, recorded(answer: 71)))
        let other = sampleDecision(winner: "acme/quick")
        _ = chat.handle(.routed(generation: late?.generation ?? 0, other, microseconds: 1))
        #expect(chat.routing.decision == sampleDecision())
    }

    @Test func `what is written is ranked, and when it is gone the decision is looked up again`() {
        var chat = answeredChat()
        let effects = chat.type("N")
        #expect(effects.routed?.context.history.count == 2)
        _ = chat.rank(effects)
        #expect(chat.routing.lookedBackOn == nil)
        #expect(chat.press("backspace").contains(.look(.decision(5))))
        let decision = sampleDecision(winner: "acme/quick")
        _ = chat.handle(.decision(5, decision, microseconds: 80))
        #expect(chat.routing.decision == decision)
    }

    @Test func `a slider shows what it would have changed, by the same draw and without the answer's lead`() {
        var chat = startedChat()
        let asked = chat.type("Why is the sky blue?").routed
        let request = chat.press("enter").asked?.request ?? -1
        _ = chat.handle(.answer(request: request, recorded(answer: 71)))
        _ = chat.handle(.answer(request: request, .ended(answer(), text: "Because.")))
        let moved = chat.press("f7").routed
        #expect(moved?.seed == asked?.seed && moved?.context == asked?.context)
        #expect(moved?.incumbent == nil)
        #expect(chat.type("N").routed?.incumbent?.candidate == "acme/wise")
    }

    @Test func `a conversation that is opened shows how its last answer came about`() {
        var chat = startedChat()
        let opened = chat.handle(.opened(conversation))
        #expect(opened.contains(.look(.decision(6))) && opened.routed == nil)
        _ = chat.handle(.decision(6, sampleDecision(), microseconds: 80))
        #expect(chat.routing.lookedBackOn == 6)
        #expect(chat.screen(120, 36).contains("expected → was"))
    }

    @Test func `the answer that is selected is the one told of`() {
        var chat = startedChat()
        _ = chat.handle(.opened(conversation))
        chat.press("tab", "home")
        let effects = chat.press("down")
        #expect(effects.contains(.look(.decision(5))))
        _ = chat.handle(.decision(6, sampleDecision(winner: "acme/quick"), microseconds: 80))
        #expect(chat.routing.decision == nil)
        _ = chat.handle(.decision(5, sampleDecision(), microseconds: 80))
        #expect(chat.routing.decision == sampleDecision())
    }

    @Test func `a decision that is not kept is made anew`() {
        var chat = startedChat()
        _ = chat.handle(.opened(conversation))
        #expect(chat.handle(.decision(6, nil, microseconds: 0)).routed?.context.draft == "And at night?")
    }

    @Test func `while something is written no decision of the past covers its ranking`() {
        var chat = startedChat()
        _ = chat.handle(.opened(conversation))
        _ = chat.rank(chat.type("N"))
        _ = chat.handle(.decision(6, sampleDecision(winner: "acme/quick"), microseconds: 80))
        #expect(chat.routing.decision == sampleDecision() && chat.routing.lookedBackOn == nil)
    }

    @Test func `what an answer chosen by hand was expected to be is not told by another's decision`() {
        var chat = answeredChat()
        var chosen = answer("acme/quick")
        chosen.decision = nil
        let messages = [
            Message(id: 70, role: .user, text: "Why?"), Message(id: 72, role: .assistant, text: "So.", answer: chosen),
        ]
        _ = chat.handle(.opened(Conversation(id: 7, title: "Sky", messages: messages)))
        #expect(!chat.screen(120, 36).contains("expected → was"))
    }

    @Test func `an answer that was broken off is not judged by its length`() {
        var (chat, request) = askingChat()
        begin(request, in: &chat)
        var stopped = answer()
        stopped.state = .stopped
        _ = chat.handle(.answer(request: request, .ended(stopped, text: "Bec")))
        let screen = chat.screen(120, 36)
        #expect(screen.contains("broken off") && !screen.contains("below range"))
    }

    @Test func `once a pin is taken back its answer has no claim to the next question`() {
        var chat = answeredChat()
        #expect(chat.type("N").routed?.incumbent?.candidate == "acme/wise")
        chat.press("backspace")
        chat.run("/model acme/quick")
        chat.run("/auto")
        #expect(chat.type("N").routed?.incumbent == nil)
        let request = chat.press("enter").asked?.request ?? -1
        _ = chat.handle(.answer(request: request, recorded(answer: 73)))
        _ = chat.handle(.answer(request: request, .ended(answer(), text: "So.")))
        #expect(chat.type("N").routed?.incumbent?.candidate == "acme/wise")
    }

    private func answer(_ model: String = "acme/wise") -> Answer {
        var answer = sampleAnswer(model)
        answer.decision = 5
        return answer
    }

    private func answeredChat() -> Chat {
        var (chat, request) = askingChat()
        begin(request, in: &chat)
        _ = chat.handle(.answer(request: request, .ended(answer(), text: "Because.")))
        return chat
    }

    private func begin(_ request: Int, in chat: inout Chat) {
        let model = "acme/wise"
        _ = chat.handle(.answer(request: request, recorded(answer: 71)))
        _ = chat.handle(
            .answer(request: request, .attempting(candidate: model, model: model, provider: "acme", number: 1)))
    }

    private var conversation: Conversation {
        var later = answer()
        later.decision = 6
        return Conversation(
            id: 9, title: "Sky",
            messages: [
                Message(id: 1, role: .user, text: "Why is the sky blue?"),
                Message(id: 2, role: .assistant, text: "Because.", answer: answer()),
                Message(id: 3, role: .user, text: "And at night?"),
                Message(id: 4, role: .assistant, text: "Black.", answer: later),
            ])
    }
}
