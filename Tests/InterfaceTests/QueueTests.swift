import Dialogue
import Interface
import Routing
import Testing

/// Questions that wait while an answer is coming in.
struct QueueTests {
    @Test(arguments: ["e", "c", "+", "r", "y"])
    func `a question that was selected and then refused is gone for every key`(key: String) {
        var (chat, request) = askingChat()
        chat.press("tab", "up")
        _ = chat.handle(.answer(request: request, .refused("No models are known yet.")))
        chat.press(key)
        #expect(chat.screen(120, 36).contains("Routing"))
        #expect(chat.conversation.selected == nil)
    }

    @Test(arguments: [true, false])
    func `a question sent before it is known who can be asked waits in view, until escape keeps it`(isKept: Bool) {
        var chat = Chat()
        _ = chat.handle(.started(Start()))
        chat.type("Why?")
        chat.press("enter")
        #expect(chat.screen(120, 36).contains("waits  Esc keeps it here  sent as soon as models are known"))
        if isKept { chat.press("esc") }
        let effects = chat.handle(.fleetChanged(Fleet(models: ["acme/wise"], isSimulated: false)))
        #expect((effects.asked == nil) == isKept && (chat.composer.text == "Why?") == isKept)
        #expect(!chat.screen(120, 36).contains("waits "))
    }

    @Test func `a question sent while an answer is coming waits in view`() {
        var (chat, _) = askingChat()
        chat.type("And why?")
        #expect(chat.press("enter").asked == nil)
        #expect(chat.composer.text.isEmpty && chat.conversation.queued.map(\.text) == ["And why?"])
        #expect(chat.screen(120, 36).contains("waits  Esc takes it back  And why?"))
    }

    @Test func `of many questions that wait the last three show, and how many stand above`() {
        var (chat, _) = askingChat()
        for number in 1...20 { chat.run("question \(number)") }
        let screen = chat.screen(120, 36)
        #expect(screen.contains("… 17 more above") && screen.contains("waits  question 18"))
        #expect(!screen.contains("question 17") && screen.contains("Esc takes it back  question 20"))
    }

    @Test func `once the answer has ended the question that waited is asked, with that answer before it`() {
        var (chat, request) = askingChat()
        chat.type("And why?")
        chat.press("enter")
        chat.type("half a th")
        let asked = chat.handle(.answer(request: request, .ended(sampleAnswer(), text: "Because."))).asked
        #expect(asked?.question == "And why?")
        #expect(asked?.route.context.history.map(\.text) == ["Why is the sky blue?", "Because."])
        #expect(chat.conversation.queued.isEmpty && chat.composer.text == "half a th")
    }

    @Test func `escape takes the last question back first, and stops the answer after that`() {
        var (chat, request) = askingChat()
        for question in ["one", "two"] {
            chat.type(question)
            chat.press("enter")
        }
        #expect(chat.press("esc").contains(.stop(request: request)) == false)
        #expect(chat.composer.text == "two" && chat.conversation.queued.map(\.text) == ["one"])
        chat.press("esc")
        #expect(chat.composer.text == "one\n\ntwo" && chat.conversation.queued.isEmpty)
        #expect(chat.press("esc") == [.stop(request: request)])
    }

    @Test(arguments: [Answer.State.stopped, .failed("gone")])
    func `after an answer that did not end well the questions come back to be decided on`(state: Answer.State) {
        var (chat, request) = askingChat()
        for question in ["one", "two"] {
            chat.type(question)
            chat.press("enter")
        }
        var answer = sampleAnswer()
        answer.state = state
        #expect(chat.handle(.answer(request: request, .ended(answer, text: "Be"))).asked == nil)
        #expect(chat.composer.text == "one\n\ntwo")
    }

    @Test func `a question that cannot be tried comes back, with those that wait and what is being written`() {
        var (chat, request) = askingChat()
        chat.type("one")
        chat.press("enter")
        chat.type("tw")
        _ = chat.handle(.answer(request: request, .refused("No models are known yet.")))
        #expect(chat.composer.text == "Why is the sky blue?\n\none\n\ntw" && chat.conversation.queued.isEmpty)
        #expect(chat.conversation.turns.isEmpty && chat.conversation.title.isEmpty)
        #expect(chat.status.notice == Notice(.error, "No models are known yet."))
        #expect(!chat.screen(120, 36).contains("choosing a model"))
    }

    @Test func `what the model was to be told is still to be told when nobody could be asked`() {
        var chat = startedChat()
        chat.run("/system Be brief.")
        let request = chat.run("Why is the sky blue?").asked?.request ?? 0
        _ = chat.handle(.answer(request: request, .refused("No models are known yet.")))
        #expect(chat.conversation.turns.isEmpty && chat.conversation.system == "Be brief.")
        #expect(chat.press("enter").asked?.system == "Be brief.")
    }

    @Test func `where limits leave nobody the key that leads to them is told`() {
        var chat = startedChat()
        chat.press("alt+3", "end", "up", "up", "up", "up", "enter")
        chat.type("nobody/*")
        chat.press("enter", "esc")
        #expect(chat.preferences.limits.allowed == ["nobody/*"])
        #expect(chat.status.notice?.text == "No model there is matches nobody/*.")
        var decision = sampleDecision()
        decision.winner = nil
        _ = chat.handle(
            .routed(generation: chat.type("x").routed?.generation ?? 0, decision, microseconds: 1))
        let request = chat.press("enter").asked?.request ?? 0
        _ = chat.handle(.answer(request: request, .refused("\"only models\" leaves none.")))
        #expect(chat.status.notice?.text == "\"only models\" leaves none. Alt+3 goes to the limits.")
    }

    @Test func `what waits is kept as part of the draft, also when the program ends`() {
        var (chat, _) = askingChat()
        chat.type("one")
        #expect(chat.press("enter").contains(.saveDraft("one", conversation: nil)))
        chat.type("two")
        #expect(chat.handle(.timerEnded(.draft)) == [.saveDraft("one\n\ntwo", conversation: nil)])
        #expect(chat.handle(.quitRequested).contains(.saveDraft("one\n\ntwo", conversation: nil)))
    }

    @Test func `a command is carried out at once while an answer is coming`() {
        var (chat, _) = askingChat()
        chat.type("/model acme/quick")
        chat.press("enter")
        #expect(chat.routing.pinned == "acme/quick" && chat.conversation.queued.isEmpty)
    }
}
