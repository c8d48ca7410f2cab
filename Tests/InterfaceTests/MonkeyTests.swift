import Dialogue
import Drawing
import Foundation
import Interface
import Routing
import Testing

/// A monkey at the keyboard: keys, pastes, the mouse, sizes, and answers that come, fail and end in any order.
///
/// The run is fixed by its seed. `MONKEY=100000 swift test --filter MonkeyTests` presses that many keys.
struct MonkeyTests {
    @Test(arguments: [1, 2, 3]) func `no order of events breaks the chat`(seed: UInt64) {
        let steps = ProcessInfo.processInfo.environment["MONKEY"].flatMap { Int($0) } ?? 150
        var monkey = Monkey(seed: seed)
        for _ in 0..<steps { monkey.act() }
        #expect(monkey.lostSelections == 0)
        #expect(monkey.misplacedCursors == 0)
        #expect(monkey.controls == 0)
    }
}

/// Does one random thing after the other to a chat, and plays the world it asks.
private struct Monkey {
    var chat = startedChat()
    private(set) var misplacedCursors = 0
    private(set) var controls = 0
    private(set) var lostSelections = 0
    private var random: Seeded
    private var size = (width: 120, height: 36)
    private var running: [Int] = []
    private let long = LongConversation(questions: 300, id: 3)
    /// What was asked for of it and has not come yet.
    private var pages: [Event] = []
    private let keys: [Key]

    init(seed: UInt64) {
        random = Seeded(state: seed &* 0x9E37_79B9_7F4A_7C15 | 1)
        let named = KeyMap.standard.bindings.flatMap(\.keys).compactMap { Key(name: $0) }
        keys = named + "abc /@#日é{\"".map { Key($0) } + [.enter, .enter, .escape, .tab]
    }

    mutating func act() {
        switch random.next(below: 100) {
        case ..<70: take(.input(.key(keys[random.next(below: keys.count)])))
        case ..<75: take(.input(.paste(words(random.next(below: 60)))))
        case ..<82: take(.input(.mouse(mouse())))
        case ..<85: resize()
        case ..<86: take(.fleetChanged(Fleet(models: ["acme/quick", "acme/wise"], isSimulated: false)))
        case ..<87: if !pages.isEmpty { take(pages.removeFirst()) }
        case ..<88: take(.timerEnded([.notice, .draft, .preferences][random.next(below: 3)]))
        default: answerSomething()
        }
        look()
    }

    private mutating func take(_ event: Event) {
        for effect in chat.handle(event) {
            switch effect {
            case .ask(let ask): running.append(ask.request)
            case .stop(let request): end(request, .stopped)
            case .route(let request):
                _ = chat.handle(.routed(generation: request.generation, sampleDecision(), microseconds: 1))
            case .look(.sessions(let text)): _ = chat.handle(.sessions(entries, matching: text, now: 9))
            case .look(.conversation(3)): take(long.openedByItsEnd)
            case .look(.earlier): pages += [long.answer(to: effect)].compactMap(\.self)
            case .look(.conversation(let id)):
                _ = chat.handle(.opened(Conversation(id: id, title: "Kept", messages: kept)))
            default: break
            }
        }
    }

    private mutating func answerSomething() {
        guard let request = running.randomElement(using: &random) else { return }
        switch random.next(below: 9) {
        case 0:
            let asked = AnswerEvent.recorded(
                conversation: 7, question: 70, answer: 71, decision: sampleDecision(), decisionID: 5)
            _ = chat.handle(.answer(request: request, asked))
        case 1:
            let asked = AnswerEvent.attempting(candidate: "a/b", model: "a/b", provider: "a", number: 1)
            _ = chat.handle(.answer(request: request, asked))
        case 2:
            let failure = FailedAttempt(model: "a/b", reason: "429", seconds: 0.3)
            _ = chat.handle(.answer(request: request, .attemptFailed(failure)))
        case 3: _ = chat.handle(.answer(request: request, .reasoning(words(5), seconds: 1)))
        case 4: end(request, .complete(.stop))
        case 5: end(request, .failed("the connection broke"))
        case 6:
            running.removeAll { $0 == request }
            take(.answer(request: request, .refused("No models are known yet.")))
        default: _ = chat.handle(.answer(request: request, .text(words(12), seconds: 2)))
        }
    }

    private mutating func end(_ request: Int, _ state: Answer.State) {
        running.removeAll { $0 == request }
        var answer = sampleAnswer()
        answer.state = state
        take(.answer(request: request, .ended(answer, text: words(30))))
    }

    private mutating func resize() {
        size = (random.next(below: 180), random.next(below: 70))
        take(.input(.resize(width: size.width, height: size.height)))
    }

    private mutating func mouse() -> MouseEvent {
        let kinds: [MouseEvent.Kind] = [.press, .release, .drag, .scrollUp, .scrollDown]
        let kind = kinds[random.next(below: kinds.count)]
        return MouseEvent(kind, button: .left, x: random.next(below: 200), y: random.next(below: 80))
    }

    /// Draws, and counts what must never be seen.
    private mutating func look() {
        let pane = chat.conversation
        if let selected = pane.selected, !pane.turns.indices.contains(selected) { lostSelections += 1 }
        let canvas = chat.drawn(width: size.width, height: size.height)
        if let cursor = canvas.cursor, !canvas.bounds.contains(x: cursor.x, y: cursor.y) { misplacedCursors += 1 }
        controls += canvas.text.unicodeScalars.count { $0.value < 32 && $0 != "\n" }
    }

    private mutating func words(_ count: Int) -> String {
        let all = [
            "word", "**bold", "`code`", "\n", "```swift\n", "| a | b |\n", "- item\n", "日本", "\u{1B}[2J", "👩‍👩‍👧", "# ",
            "e\u{301}",
        ]
        return (0..<count).map { _ in all[random.next(below: all.count)] }.joined(separator: " ")
    }

    private var entries: [SessionEntry] {
        (1...3).map { SessionEntry(id: $0, title: "S\($0)", updated: 1, messages: 2, cost: .zero, models: ["a/b"]) }
    }

    private var kept: [Message] {
        [Message(id: 1, role: .user, text: "Hi"), Message(id: 2, role: .assistant, text: "Ho", answer: sampleAnswer())]
    }
}

/// Numbers that look random and are the same for the same seed (xorshift64).
private struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }

    mutating func next(below bound: Int) -> Int { Int(next() >> 33) % max(1, bound) }
}
