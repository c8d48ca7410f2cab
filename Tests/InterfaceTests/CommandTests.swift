import Dialogue
import Drawing
import Interface
import Routing
import Testing

/// What slash commands ask for.
struct CommandTests {
    @Test(arguments: [
        ("/budget day 5", BudgetChange(.day, Money(usd: 5))),
        ("/budget month $60", BudgetChange(.month, Money(usd: 60))),
        ("/budget message none", BudgetChange(.message, nil)),
    ])
    func `a cap on what may be spent is changed`(command: String, change: BudgetChange) {
        var chat = startedChat()
        #expect(chat.run(command).contains(.setBudget(change)))
    }

    @Test(arguments: ["/budget day", "/budget week 5", "/budget day five", "/budget day -1", "/budget day nan"])
    func `a budget that makes no sense stays in the composer and is explained`(command: String) {
        var chat = startedChat()
        chat.run(command)
        #expect(chat.composer.text == command)
        #expect(chat.status.notice?.text.contains("day 5") == true)
    }

    @Test(arguments: [
        ("/budget", ReportTopic.budget), ("/usage", .usage), ("/providers", .providers),
        ("/replay all", .replay(decision: nil)),
    ])
    func `a report is looked up and shown`(command: String, report: ReportTopic) {
        var chat = startedChat()
        #expect(chat.run(command).contains(.look(.report(report))))
        #expect(chat.screen(120, 36).contains("Looking …"))
        _ = chat.handle(.report(report, "MODEL  COST\nacme   $1"))
        #expect(chat.screen(120, 36).contains("acme   $1"))
        chat.press("esc")
        #expect(chat.overlay == nil)
    }

    @Test func `a report that comes after its page was closed, or for another page, is not shown`() {
        var chat = startedChat()
        chat.run("/usage")
        _ = chat.handle(.report(.providers, "late"))
        #expect(chat.screen(120, 36).contains("Looking …"))
        chat.press("esc")
        _ = chat.handle(.report(.usage, "late"))
        #expect(chat.overlay == nil)
    }

    @Test func `the decision behind the answer at hand is the one made again`() {
        var chat = startedChat()
        chat.run("/replay")
        #expect(chat.overlay == nil && chat.status.notice?.text.contains("no decision yet") == true)
        var answer = sampleAnswer()
        answer.decision = 5
        let message = Message(id: 2, role: .assistant, text: "x", answer: answer)
        _ = chat.handle(.opened(Conversation(id: 3, messages: [message])))
        #expect(chat.run("/replay").contains(.look(.report(.replay(decision: 5)))))
    }

    @Test(arguments: [
        ("/export", ExportFormat.markdown, nil), ("/export json", .json, nil), ("/export md", .markdown, nil),
        ("/export json ~/a b.txt", .json, "~/a b.txt"), ("/export tides.json", .json, "tides.json"),
        ("/export tides.md", .markdown, "tides.md"),
    ])
    func `a conversation is exported`(command: String, format: ExportFormat, path: String?) {
        var chat = startedChat()
        chat.run(command)
        #expect(chat.status.notice?.text.contains("nothing to export") == true)
        _ = chat.handle(.opened(Conversation(id: 3, title: "Tides")))
        #expect(chat.run(command).contains(.export(conversation: 3, format, path: path)))
    }

    @Test func `what the model is to be told, and what is put differently, outlast another look at the conversation`() {
        var chat = startedChat()
        let said = [Message(id: 1, role: .user, text: "Why?"), Message(id: 2, role: .assistant, text: "So.")]
        _ = chat.handle(.opened(Conversation(id: 3, messages: said)))
        chat.run("/system Be brief.")
        chat.press("tab", "e")
        _ = chat.handle(.opened(Conversation(id: 3, messages: said)))
        #expect(chat.conversation.system == "Be brief." && chat.press("enter").asked?.place == .first)
    }

    @Test func `what the model is told goes with the next question and is shown until then`() {
        var chat = startedChat()
        #expect(chat.run("/system Be brief.").routed?.context.history.map(\.text) == ["Be brief."])
        #expect(chat.screen(120, 36).contains("system  Be brief."))
        chat.type("Why?")
        let asked = chat.press("enter").asked
        #expect(asked?.system == "Be brief.")
        #expect(asked?.route.context.history.map(\.role) == [.system])
        #expect(chat.conversation.turns.map(\.message.role) == [.system, .user, .assistant])
        #expect(chat.conversation.system == nil)
    }

    @Test func `of what the model was told only the last holds, and it can be taken back`() {
        var chat = startedChat()
        let told = [
            Message(id: 1, role: .system, text: "Be brief."), Message(id: 2, role: .user, text: "Why?"),
            Message(id: 3, role: .assistant, text: "So.", answer: sampleAnswer()),
        ]
        _ = chat.handle(.opened(Conversation(id: 3, messages: told)))
        chat.run("/system")
        #expect(chat.composer.text == "/system Be brief.")
        chat.press("ctrl+c")
        chat.run("/system Be long.\nAnd funny.")
        #expect(chat.type("A").routed?.context.history.map(\.text) == ["Be long.\nAnd funny.", "Why?", "So."])
        chat.press("ctrl+c")
        chat.run("/system none")
        #expect(chat.type("A").routed?.context.history.map(\.text) == ["Why?", "So."])
    }

    @Test func `the ids of question and answer are right when something was told before them`() {
        var chat = startedChat()
        chat.run("/system Be brief.")
        chat.type("Why?")
        let request = chat.press("enter").asked?.request ?? -1
        let recorded = AnswerEvent.recorded(
            conversation: 7, question: 71, answer: 72, decision: sampleDecision(), decisionID: 5, system: 70)
        _ = chat.handle(.answer(request: request, recorded))
        #expect(chat.conversation.turns.map(\.message.id) == [70, 71, 72])
        _ = chat.handle(.answer(request: request, .ended(sampleAnswer(), text: "So.")))
        chat.press("tab", "e", "!")
        #expect(chat.press("enter").asked?.place == .after(70))
    }

    @Test func `all that was told can be read again, the newest first`() {
        var chat = startedChat()
        _ = chat.handle(.noticed(Notice(.error, "The disk is full.")))
        _ = chat.handle(.noticed(Notice(.information, "Copied.")))
        chat.press("f2")
        let screen = chat.screen(120, 36)
        let (first, second) = (screen.firstRange(of: "i Copied."), screen.firstRange(of: "✗ The disk is full."))
        #expect(first != nil && second != nil)
        #expect(first.map(\.lowerBound) ?? screen.endIndex < second.map(\.lowerBound) ?? screen.startIndex)
    }

    @Test func `the mouse is the terminal's until it is asked for`() {
        var chat = startedChat()
        #expect(chat.press("f3").first == .useMouse(true))
        #expect(chat.run("/mouse").contains(.useMouse(false)))
    }

    @Test func `the draft goes to the editor and comes back, and undo brings the old one back`() {
        var chat = startedChat()
        chat.type("half")
        #expect(chat.press("ctrl+g") == [.edit(EditorText(text: "half", fileEnding: "md", isDraft: true))])
        #expect(chat.handle(.edited("whole\nthought\n")).routed?.context.draft == "whole\nthought")
        chat.press("alt+u")
        #expect(chat.composer.text == "half")
    }

    @Test func `presets of one's own are found by name, and stand in the palette`() {
        var chat = Chat()
        var start = Start()
        start.presets = [Preset(name: "night", priorities: Priorities(speed: 0, accuracy: 50, cost: 50))]
        _ = chat.handle(.started(start))
        #expect(chat.run("/preset NIGHT").routed?.priorities == Priorities(speed: 0, accuracy: 50, cost: 50))
        #expect(chat.preferences.presetName == "night")
        chat.run("/preset nigth")
        #expect(chat.status.notice?.text == "There is no preset nigth. Did you mean night?")
        chat.press("ctrl+c", "ctrl+p")
        chat.type("night")
        #expect(chat.screen(120, 36).contains("night"))
    }
}

extension Chat {
    /// Writes a command and sends it.
    @discardableResult
    mutating func run(_ command: String) -> [Effect] {
        _ = handle(.input(.paste(command)))
        return press("enter")
    }
}
