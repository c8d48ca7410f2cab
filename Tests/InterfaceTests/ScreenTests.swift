import Dialogue
import Drawing
import Interface
import Routing
import Testing

/// Whole screens at the sizes people have, kept as text.
struct ScreenTests {
    static let sizes = [(200, 60), (140, 40), (120, 36), (80, 24), (60, 16), (40, 10), (39, 9)]

    @Test(arguments: sizes)
    func `an empty start says what to do`(size: (Int, Int)) throws {
        var chat = startedChat(simulated: true)
        try expectSnapshot(chat.drawn(width: size.0, height: size.1), "empty-\(size.0)x\(size.1)")
    }

    @Test(arguments: sizes)
    func `an answer with its figures, and a draft with its ranking`(size: (Int, Int)) throws {
        var chat = answeredChat()
        try expectSnapshot(chat.drawn(width: size.0, height: size.1), "answered-\(size.0)x\(size.1)")
    }

    @Test(arguments: Focus.allCases)
    func `each panel shows that it has the keys`(focus: Focus) throws {
        var chat = answeredChat()
        while chat.focus != focus { chat.press("tab") }
        for (width, height) in [(120, 36), (80, 24), (60, 16)] {
            try expectSnapshot(chat.drawn(width: width, height: height), "focus-\(focus)-\(width)x\(height)")
        }
    }

    @Test(arguments: [(200, 60), (120, 36), (100, 16)])
    func `a winner that was kept though another ranks before it says so`(size: (Int, Int)) {
        var chat = startedChat()
        var decision = sampleDecision(reason: .sticky)
        decision.ranking.swapAt(0, 1)
        let route = chat.type("and now?").routed
        _ = chat.handle(.routed(generation: route?.generation ?? 0, decision, microseconds: 1))
        #expect(chat.screen(size.0, size.1).contains(" kept"))
    }

    @Test func `a panel shown alone has the whole width and nothing at its sides`() {
        var chat = answeredChat()
        chat.press("f4")
        let rows = chat.screen(120, 36).split(separator: "\n", omittingEmptySubsequences: false)
        #expect(rows.contains("  Two changes make this streaming:"))
        #expect(!rows.contains { $0.hasPrefix("│") || $0.contains("Balanced") })
        chat.press("f4")
        #expect(chat.screen(120, 36).contains("Balanced"))
    }

    @Test(arguments: [("tab", "Two changes"), ("alt+2", "acme/quick"), ("alt+3", "accuracy")])
    func `shown alone, the panel that gets the keys is the one in view`(key: String, seen: String) {
        var chat = answeredChat()
        chat.press("f4", key)
        #expect(chat.screen(120, 36).contains(seen))
    }

    @Test(arguments: [(20_000, "context 2 %"), (500, "context 82 %")])
    func `how full the winner's context is shows on the border`(length: Int, label: String) {
        var chat = answeredChat()
        var fleet = Fleet(models: ["acme/quick", "acme/wise"], isSimulated: false)
        fleet.contextLengths = ["acme/wise": length]
        _ = chat.handle(.fleetChanged(fleet))
        #expect(chat.screen(120, 36).contains(label))
    }

    @Test func `help lists every key`() throws {
        var chat = startedChat()
        chat.press("f1")
        try expectSnapshot(chat.drawn(width: 120, height: 130), "help")
    }

    @Test func `nothing of an answer's escape sequences reaches the screen`() {
        var (chat, request) = askingChat()
        let hostile = "a\u{1B}[31mred\u{1B}]0;title\u{07}\u{9B}2J\u{202E}evil\u{7F}\u{0}b"
        _ = chat.handle(.answer(request: request, .text(hostile, seconds: 1)))
        let scalars = chat.screen(120, 36).unicodeScalars
        #expect(scalars.allSatisfy { $0.value >= 32 && !(0x7F...0x9F).contains($0.value) || $0 == "\n" })
        #expect(!scalars.contains("\u{202E}"))
    }

    @Test func `ASCII borders bring no character above ASCII`() {
        var chat = answeredChat()
        _ = chat.handle(.themeChanged(name: "plain", border: .ascii))
        let beyond = chat.screen(120, 36).unicodeScalars.filter { !$0.isASCII }
        #expect(Set(beyond.map(String.init)) == [])
    }

    @Test func `with ASCII borders what is said means what it says`() {
        var (chat, request) = askingChat()
        _ = chat.handle(.themeChanged(name: "plain", border: .ascii))
        _ = chat.handle(.answer(request: request, .text("x ≤ 3, y ≥ 4 ± 5 × 10², → z", seconds: 1)))
        chat.type("a ≤ b³")
        let screen = chat.screen(120, 36)
        #expect(screen.contains("x ≤ 3, y ≥ 4 ± 5 × 10², > z") && screen.contains("a ≤ b³"))
        chat.press("f1")
        #expect(!chat.screen(120, 36).contains { !$0.isASCII })
    }

    @Test func `a model without a price has none on a narrow screen either`() {
        var chat = startedChat()
        var decision = sampleDecision()
        decision.ranking[0].isPriceKnown = false
        _ = chat.handle(.routed(generation: chat.type("a").routed?.generation ?? 0, decision, microseconds: 140))
        let strip = chat.screen(60, 16).split(separator: "\n").first ?? ""
        #expect(strip.contains("acme/wise .81 no price 1.2 s"))
    }

    @Test(arguments: [(["acme/wise"], "1 model to choose from."), (["a/b", "a/c"], "2 models to choose from.")])
    func `an empty conversation says how many models there are`(models: [String], words: String) {
        var chat = startedChat()
        _ = chat.handle(.fleetChanged(Fleet(models: models, isSimulated: false)))
        #expect(chat.screen(120, 36).contains(words))
    }

    private func answeredChat() -> Chat {
        var (chat, request) = askingChat("Refactor this function to stream instead of buffering")
        let news: [AnswerEvent] = [
            .recorded(conversation: 7, question: 70, answer: 71, decision: sampleDecision(), decisionID: 5),
            .attempting(candidate: "acme/wise", model: "acme/wise", provider: "acme", number: 1),
            .text(
                "Two changes make this streaming:\n\n1. read into a fixed buffer\n2. hand on each line\n\n",
                seconds: 1.2),
            .ended(
                sampleAnswer(),
                text:
                    "Two changes make this streaming:\n\n1. read into a fixed buffer\n2. hand on each line\n\n```swift\nfunc lines() {}\n```"
            ),
        ]
        for event in news { _ = chat.handle(.answer(request: request, event)) }
        let route = chat.type("and make it cancellable").routed
        let decision = sampleDecision(excluded: .overMaximumCost(expected: 0.07, maximum: 0.05))
        _ = chat.handle(.routed(generation: route?.generation ?? 0, decision, microseconds: 140))
        return chat
    }
}
