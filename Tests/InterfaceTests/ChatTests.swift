import Dialogue
import Drawing
import Interface
import Routing
import Testing

struct ChatTests {
    @Test func `every keystroke of the draft asks for a ranking of what is written`() {
        var chat = startedChat()
        #expect(chat.type("h").routed?.context.draft == "h")
        #expect(chat.type("i").routed?.context.draft == "hi")
        #expect(chat.press("backspace").routed?.context.draft == "h")
    }

    @Test func `a ranking of an older draft is not shown`() {
        var chat = startedChat()
        let old = chat.type("a").routed
        let new = chat.type("b").routed
        _ = chat.handle(
            .routed(generation: new?.generation ?? 0, sampleDecision(winner: "acme/wise"), microseconds: 90))
        _ = chat.handle(
            .routed(generation: old?.generation ?? 0, sampleDecision(winner: "acme/quick"), microseconds: 90))
        #expect(chat.routing.decision?.winner == "acme/wise")
    }

    @Test func `enter sends the draft and empties the composer`() {
        var chat = startedChat()
        chat.type("Hello there")
        let effects = chat.press("enter")
        #expect(effects.asked?.question == "Hello there")
        #expect(chat.composer.text.isEmpty)
        #expect(chat.conversation.turns.map(\.message.role) == [.user, .assistant])
    }

    @Test(arguments: [true, false])
    func `a question sent before the program is ready is asked once it is`(knowsFleetFirst: Bool) {
        var chat = Chat()
        let fleet = Event.fleetChanged(Fleet(models: ["acme/wise"], isSimulated: false))
        let events = knowsFleetFirst ? [fleet, .started(Start())] : [.started(Start()), fleet]
        chat.type("Hello")
        #expect(chat.press("enter").asked == nil && chat.composer.text == "Hello")
        #expect(chat.handle(events[0]).asked == nil)
        #expect(chat.handle(events[1]).asked?.question == "Hello")
        #expect(chat.composer.text.isEmpty)
    }

    @Test func `the ranking shown and the one a question is sent by have the same seed`() {
        var chat = startedChat()
        let shown = chat.type("x").routed
        let sent = chat.press("enter").asked?.route
        #expect(shown?.seed == sent?.seed && shown?.context == sent?.context)
    }

    @Test func `with nothing written the last question stays the one that is ranked`() {
        var (chat, request) = askingChat("Why is the sky blue?")
        let effects = chat.handle(.answer(request: request, .ended(sampleAnswer(), text: "Because.")))
        #expect(effects.routed?.context == PromptContext(draft: "Why is the sky blue?"))
        #expect(chat.type("N").routed?.context.history.count == 2)
    }

    @Test func `an empty draft is not sent`() {
        var chat = startedChat()
        chat.type("  ")
        #expect(chat.press("enter").isEmpty)
        #expect(chat.conversation.turns.isEmpty)
    }

    @Test func `escape stops the answer that is coming`() {
        var (chat, request) = askingChat()
        #expect(chat.press("esc") == [.stop(request: request)])
    }

    @Test func `a piece that comes after the end changes nothing`() {
        var (chat, request) = askingChat()
        var stopped = sampleAnswer()
        stopped.state = .stopped
        _ = chat.handle(.answer(request: request, .text("Because", seconds: 1)))
        _ = chat.handle(.answer(request: request, .ended(stopped, text: "Because")))
        _ = chat.handle(.answer(request: request, .text(" of", seconds: 2)))
        #expect(chat.conversation.turns.last?.message.text == "Because")
        #expect(chat.conversation.current == nil)
    }

    @Test func `news of another request changes nothing`() {
        var (chat, request) = askingChat()
        let before = chat.conversation.turns
        _ = chat.handle(.answer(request: request + 1, .text("wrong", seconds: 1)))
        #expect(chat.conversation.turns == before)
    }

    @Test func `while an answer comes in the view moves on by several rows at once, and at its end shows the last`() {
        var (chat, request) = askingChat()
        var tops: [String] = []
        var text = ""
        for number in 1...60 {
            text += "line \(number)\n\n"
            _ = chat.handle(.answer(request: request, .text("line \(number)\n\n", seconds: 1)))
            tops.append(chat.screen(120, 36).split(separator: "\n")[1...2].map { $0.prefix(20) }.joined())
        }
        let moves = zip(tops, tops.dropFirst()).count { $0 != $1 }
        #expect((8...30).contains(moves))
        #expect(chat.screen(120, 36).contains("line 60"))
        _ = chat.handle(.answer(request: request, .ended(sampleAnswer(), text: text)))
        #expect(chat.screen(120, 36).contains("tok/s"))
    }

    @Test func `an error in mid-word keeps what had come and says what happened`() {
        var (chat, request) = askingChat()
        _ = chat.handle(
            .answer(
                request: request, .attempting(candidate: "acme/wise", model: "acme/wise", provider: "acme", number: 1)))
        _ = chat.handle(.answer(request: request, .text("Because li", seconds: 1)))
        var failed = sampleAnswer()
        failed.state = .failed("The connection broke off; press r to try again.")
        _ = chat.handle(.answer(request: request, .ended(failed, text: "Because li")))
        let screen = chat.screen(120, 36)
        #expect(screen.contains("Because li"))
        #expect(screen.contains("✗ The connection broke off"))
    }

    @Test func `a resize while streaming loses neither draft nor answer`() {
        var (chat, request) = askingChat()
        _ = chat.handle(.answer(request: request, .text("One two three", seconds: 1)))
        chat.type("next question")
        for (width, height) in [(120, 36), (60, 16), (200, 60), (39, 9), (120, 36)] {
            _ = chat.handle(.input(.resize(width: width, height: height)))
            _ = chat.drawn(width: width, height: height)
        }
        let screen = chat.screen(120, 36)
        #expect(screen.contains("One two three") && screen.contains("next question"))
    }

    @Test func `a screen too small for a while loses neither place nor selection`() {
        var (chat, request) = askingChat()
        let lines = (0..<200).map { "line \($0)\n\n" }.joined()
        _ = chat.handle(.answer(request: request, .text(lines, seconds: 1)))
        _ = chat.screen(120, 36)
        chat.press("tab", "up", "pageup", "pageup")
        let rows = Self.conversation(chat.screen(120, 36))
        let selected = chat.conversation.selected
        for (width, height) in [(39, 9), (1, 1), (120, 9)] {
            _ = chat.handle(.input(.resize(width: width, height: height)))
            #expect(!chat.screen(width, height).contains("line"))
            _ = chat.handle(.answer(request: request, .text("more\n\n", seconds: 2)))
        }
        #expect(rows.contains { $0.contains("line 1") } && !rows.contains { $0.contains("line 199") })
        #expect(Self.conversation(chat.screen(120, 36)) == rows)
        #expect(selected != nil && chat.conversation.selected == selected)
    }

    /// The rows of a screen that show what was said.
    private static func conversation(_ screen: String) -> [Substring] {
        screen.split(separator: "\n").filter { $0.contains("line ") }.map { $0.prefix(60) }
    }

    @Test func `the failed attempt is shown and the next model's answer follows`() {
        var (chat, request) = askingChat()
        let failure = FailedAttempt(model: "acme/wise", reason: "429: too many requests", seconds: 0.3)
        _ = chat.handle(
            .answer(
                request: request, .attempting(candidate: "acme/wise", model: "acme/wise", provider: "acme", number: 1)))
        _ = chat.handle(.answer(request: request, .attemptFailed(failure)))
        _ = chat.handle(
            .answer(
                request: request, .attempting(candidate: "acme/quick", model: "acme/quick", provider: "acme", number: 2)
            ))
        _ = chat.handle(.answer(request: request, .text("Hi", seconds: 0.5)))
        let screen = chat.screen(120, 36)
        #expect(screen.contains("✗ acme/wise: 429: too many requests (0.30 s) → next"))
        #expect(screen.contains("acme/quick"))
    }

    @Test func `a command that is not known stays in the composer and says so`() {
        var chat = startedChat()
        chat.type("/modle x")
        #expect(chat.press("enter").asked == nil)
        #expect(chat.composer.text == "/modle x")
        #expect(chat.status.notice?.text == "There is no command /modle; did you mean /model?")
    }

    @Test func `a path is text, not a command`() {
        var chat = startedChat()
        chat.type("/etc/passwd is what?")
        #expect(chat.press("enter").asked?.question == "/etc/passwd is what?")
    }

    @Test func `a pin is part of every request until it is let go`() {
        var chat = startedChat()
        chat.type("/model acme/quick")
        #expect(chat.press("enter").routed?.limits.pinned == "acme/quick")
        chat.type("hello")
        #expect(chat.press("enter").asked?.route.limits.pinned == "acme/quick")
        var free = startedChat()
        free.type("/model acme/quick")
        free.press("enter")
        free.type("/auto")
        #expect(free.press("enter").routed.map { $0.limits.pinned == nil } == true)
    }

    @Test func `a model that does not exist is not pinned`() {
        var chat = startedChat()
        chat.type("/model acme/wize")
        chat.press("enter")
        #expect(chat.routing.pinned == nil)
        #expect(chat.status.notice?.text == "No model is called acme/wize. Did you mean acme/wise?")
    }

    @Test func `a slider step ranks anew and is kept once it is still`() {
        var chat = startedChat()
        chat.press("tab", "tab", "tab")
        #expect(chat.focus == .preferences)
        let effects = chat.press("right")
        #expect(effects.routed?.priorities.accuracy == 56)
        #expect(effects.contains(.start(.preferences, seconds: 1)))
        let kept = chat.handle(.timerEnded(.preferences))
        #expect(kept.first == .savePriorities(Priorities(speed: 30, accuracy: 56, cost: 15)))
    }

    @Test func `digits type a slider's value`() {
        var chat = startedChat()
        chat.press("tab", "tab", "tab")
        chat.press("7", "1")
        #expect(chat.preferences.priorities.accuracy == 71)
        chat.press("5")
        #expect(chat.preferences.priorities.accuracy == 5)
        chat.press("up", "1", "0", "0")
        #expect(chat.preferences.priorities.speed == 100)
    }

    @Test func `a candidate is pinned and banned from the sidebar`() {
        var chat = startedChat()
        let request = chat.type("x").routed
        _ = chat.handle(.routed(generation: request?.generation ?? 0, sampleDecision(), microseconds: 100))
        chat.press("tab", "tab", "down", "down")
        #expect(chat.press("enter").routed?.limits.pinned == "acme/quick")
        #expect(chat.press("enter").routed.map { $0.limits.pinned == nil } == true)
        #expect(chat.press("x").routed?.limits.banned == ["acme/quick"])
    }

    @Test func `a ban takes the cursor to the candidate after it, not to the end of the list`() {
        var chat = startedChat()
        _ = chat.rank(chat.type("x"))
        chat.press("tab", "tab", "down")
        #expect(chat.press("x").routed?.limits.banned == ["acme/wise"])
        #expect(chat.press("x").routed?.limits.banned == ["acme/wise", "acme/quick"])
    }

    @Test func `beside a pinned model the figures of the others stay to be seen`() {
        var chat = startedChat()
        let request = chat.type("x").routed
        let decision = sampleDecision(reason: .pinned, excluded: .notPinned)
        _ = chat.handle(.routed(generation: request?.generation ?? 0, decision, microseconds: 100))
        let screen = chat.screen(120, 36)
        #expect(screen.contains("0.774") && !screen.contains("another model is pinned"))
    }

    @Test func `a winner that was kept far down the ranking is listed first`() {
        var chat = startedChat()
        var decision = sampleDecision(reason: .followUp)
        let others = (1...40).map { sampleRanked("acme/other-\($0)", score: 0.9, quality: 0.9, cost: 0.001) }
        decision.ranking = others + decision.ranking
        let route = chat.type("and now?").routed
        _ = chat.handle(.routed(generation: route?.generation ?? 0, decision, microseconds: 1))
        for (width, height) in [(200, 60), (120, 36), (80, 24)] {
            let rows = chat.screen(width, height).split(separator: "\n")
            let winner = rows.firstIndex { $0.contains("▶ acme/wise") }
            let first = rows.firstIndex { $0.contains("acme/other-1 ") }
            #expect(winner ?? .max < first ?? 0)
        }
    }

    @Test func `quitting keeps the draft and stops what runs`() {
        var (chat, request) = askingChat()
        chat.type("unsent")
        let effects = chat.handle(.quitRequested)
        #expect(effects.first == .stop(request: request))
        #expect(effects.contains(.saveDraft("unsent", conversation: nil)))
        #expect(effects.last == .quit)
    }

    @Test func `a letter typed in another panel begins a draft`() {
        var chat = startedChat()
        chat.press("tab")
        chat.type("W")
        #expect(chat.focus == .composer && chat.composer.text == "W")
    }

    @Test(arguments: [["tab"], ["tab", "tab"], ["tab", "tab", "tab"]])
    func `a slash begins a command from every panel`(keys: [String]) {
        var chat = startedChat()
        for key in keys { chat.press(key) }
        chat.type("/pin acme/wise")
        #expect(chat.focus == .composer && chat.composer.text == "/pin acme/wise")
        #expect(chat.press("enter").asked == nil && chat.routing.pinned == "acme/wise")
    }

    @Test func `a slash from a panel leaves a draft alone and looks among all that can be done`() {
        var chat = startedChat()
        chat.type("half a thought")
        chat.press("tab", "tab")
        chat.type("/theme")
        #expect(chat.composer.text == "half a thought")
        #expect(chat.screen(120, 36).contains("› /theme"))
    }

    @Test(arguments: [("i", 3), ("x", 3), ("p", 2), ("r", 2)])
    func `a key of the other panel of the sidebar begins no draft and says where it belongs`(key: String, tabs: Int) {
        var chat = startedChat()
        for _ in 0..<tabs { chat.press("tab") }
        let focus = chat.focus
        chat.type(key)
        #expect(chat.composer.text.isEmpty && chat.focus == focus)
        let owner = tabs == 3 ? "Routing; Alt+2" : "Preferences; Alt+3"
        #expect(chat.status.notice?.text == "\(key) is a key of \(owner) goes there.")
    }

    @Test func `a command that is being written is not ranked`() {
        var (chat, request) = askingChat("Why is the sky blue?")
        let before = chat.handle(.answer(request: request, .ended(sampleAnswer(), text: "Because."))).routed?.context
        for text in ["/", "/pin a", "/unknown thing"] {
            chat.press("ctrl+u")
            #expect(chat.type(text).routed?.context == before)
        }
        chat.press("ctrl+u")
        #expect(chat.type("/compare 2 And why?").routed?.context.draft == "And why?")
        chat.press("ctrl+u")
        #expect(chat.type("/etc/hosts is what?").routed?.context.draft == "/etc/hosts is what?")
    }

    @Test func `with nothing asked and nothing typed no profile is shown`() {
        var chat = startedChat()
        _ = chat.rank(chat.type("x"))
        #expect(chat.screen(120, 36).contains("task   code"))
        _ = chat.rank(chat.press("backspace"))
        let screen = chat.screen(120, 36)
        #expect(screen.contains("Nothing typed yet") && !screen.contains("task   code"))
        #expect(screen.contains("acme/wise"))
    }

    @Test(arguments: [(80, 24), (100, 30), (60, 16), (40, 10)])
    func `who is pinned stands in the frame on every screen`(size: (Int, Int)) {
        var chat = startedChat(simulated: true)
        _ = chat.handle(.spent(Spending(today: Money(usd: 0.00037))))
        chat.type("/pin acme/quick")
        chat.press("enter")
        let request = chat.type("x")
        _ = chat.rank(request)
        let frame = chat.screen(size.0, size.1).split(separator: "\n").first { $0.hasPrefix("╰") } ?? ""
        #expect(frame.contains("quick╰"))
    }

    @Test(arguments: [(80, 24), (60, 16), (40, 10)])
    func `the figures of a failed answer are whole on every screen`(size: (Int, Int)) {
        var (chat, request) = askingChat()
        var failed = sampleAnswer()
        failed.state = .failed("The connection broke off.")
        failed.usage = Usage(promptTokens: 123_456, completionTokens: 98_765)
        _ = chat.handle(.answer(request: request, .ended(failed, text: "Because li")))
        let words = chat.screen(size.0, size.1).split { $0.isWhitespace }
        #expect(words.contains("98.8k"))
    }

    @Test(arguments: ["+", "-", "enter", "e", "y"])
    func `a key that has nothing to work on says so`(key: String) {
        var chat = startedChat()
        chat.press("tab", key)
        #expect(chat.status.notice != nil)
    }

    @Test(arguments: [Focus.composer, .conversation, .routing, .preferences])
    func `the names of all panels stand in their order on the smallest screen`(focus: Focus) {
        var chat = startedChat()
        while chat.focus != focus { chat.press("tab") }
        let names = chat.screen(40, 10).split(separator: "\n")[1].filter { "¹²³".contains($0) }
        #expect(names == "¹²³")
    }

    @Test(arguments: [("delete", false), ("ctrl+d", true)])
    func `on an empty draft only the key that says so quits`(key: String, quits: Bool) {
        var chat = startedChat()
        chat.type("x")
        chat.press("home", key)
        #expect(chat.composer.isBlank)
        #expect(chat.press(key).contains(.quit) == quits)
    }

    @Test func `an answer that is still coming in cannot be rated: its end would take the rating away`() {
        var (chat, request) = askingChat()
        _ = chat.handle(.answer(request: request, recorded(answer: 71)))
        _ = chat.handle(.answer(request: request, .text("Because", seconds: 1)))
        chat.press("tab")
        #expect(!chat.press("+").contains(.rate(message: 71, rating: 1)))
    }

    @Test func `an answer can be rated and the rating taken back`() {
        var (chat, request) = askingChat()
        let recorded = AnswerEvent.recorded(
            conversation: 7, question: 70, answer: 71, decision: sampleDecision(), decisionID: 5)
        _ = chat.handle(.answer(request: request, recorded))
        _ = chat.handle(.answer(request: request, .ended(sampleAnswer(), text: "Because.")))
        chat.press("tab")
        #expect(chat.press("+").first == .rate(message: 71, rating: 1))
        #expect(chat.press("+") == [.rate(message: 71, rating: nil)])
    }

    @Test func `a conversation read from disk is shown with its answers' figures`() {
        var chat = startedChat()
        let question = Message(id: 1, role: .user, text: "What is 2+2?")
        let answer = Message(id: 2, role: .assistant, text: "4", answer: sampleAnswer("acme/quick"))
        _ = chat.handle(.opened(Conversation(id: 3, title: "Sums", messages: [question, answer])))
        let screen = chat.screen(120, 36)
        #expect(screen.contains("What is 2+2?"))
        #expect(screen.contains("$0.0041 · first token 1.2 s · 100 tok/s · 12 → 101 tokens"))
        #expect(chat.screen(80, 24).contains("$0.0041 · 1.2 s · 100 tok/s · 12 → 101 "))
    }

    @Test func `a new conversation starts empty and keeps the draft`() {
        var (chat, request) = askingChat()
        _ = chat.handle(.answer(request: request, .ended(sampleAnswer(), text: "Because.")))
        chat.type("later")
        #expect(chat.press("ctrl+n").contains(.saveCurrent(conversation: nil)))
        #expect(chat.conversation.turns.isEmpty && chat.composer.text == "later")
    }

    @Test func `simulated models are called simulated on every size of screen`() {
        var chat = startedChat(simulated: true)
        let request = chat.type("x").routed
        _ = chat.handle(.routed(generation: request?.generation ?? 0, sampleDecision(), microseconds: 100))
        for (width, height) in [(200, 60), (120, 36), (80, 24), (60, 16), (40, 10)] {
            #expect(chat.screen(width, height).contains("simulated"))
        }
    }
}
