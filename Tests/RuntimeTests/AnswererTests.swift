import Dialogue
import Interface
import Routing
import Runtime
import Synchronization
import Testing

struct AnswererTests {
    @Test func `the winner's answer is reported, kept and priced by its own count of tokens`() async {
        let stage = Stage(scripts: [
            "acme/wise": [
                .text("Be", seconds: 0.5), .text("cause", seconds: 0.6), .usage(.tenAndFive), .ended(.stop, seconds: 1),
            ]
        ])
        await stage.answer()
        #expect(stage.reported == ["recorded", "asking acme/wise", "Be", "cause", "ended complete: Because"])
        #expect(stage.kept == ["begin why?", "progress Because", "log acme/wise 1", "finish Because"])
        #expect(stage.answer?.cost == Cost(Money(usd: 0.00002), .counted))
        #expect(stage.answer?.firstTokenSeconds == 0.5)
    }

    @Test func `the provider's own figure of cost goes before ours`() async {
        var billed = Usage.tenAndFive
        billed.reportedCost = Money(usd: 0.5)
        let stage = Stage(scripts: ["acme/wise": [.text("x", seconds: 1), .usage(billed), .ended(.stop, seconds: 2)]])
        await stage.answer()
        #expect(stage.answer?.cost == Cost(Money(usd: 0.5), .provider))
    }

    @Test func `a failure before the first word goes to the next candidate, and both attempts are logged`() async {
        let stage = Stage(scripts: [
            "acme/wise": [.failed(Failure(.rateLimit, "too many requests"), seconds: 0.3)],
            "acme/quick": [.text("Hi", seconds: 0.2), .ended(.stop, seconds: 0.4)],
        ])
        await stage.answer()
        #expect(
            stage.reported == [
                "recorded", "asking acme/wise", "failed acme/wise: too many requests", "asking acme/quick", "Hi",
                "ended complete: Hi",
            ])
        #expect(stage.kept.filter { $0.hasPrefix("log") } == ["log acme/wise 1", "log acme/quick 2"])
        #expect(stage.answer?.failures.map(\.model) == ["acme/wise"])
    }

    @Test func `an answer the provider begins anew replaces what had come`() async {
        let stage = Stage(scripts: [
            "acme/wise": [.text("Be", seconds: 0.5), .restarted, .text("Since", seconds: 1), .ended(.stop, seconds: 2)]
        ])
        await stage.answer()
        #expect(stage.reported.last == "ended complete: Since")
    }

    @Test func `a failure in mid-word keeps what had come and asks nobody else`() async {
        let stage = Stage(scripts: [
            "acme/wise": [.text("Beca", seconds: 0.5), .failed(Failure(.brokenStream, "broke off"), seconds: 1)],
            "acme/quick": [.text("never", seconds: 1), .ended(.stop, seconds: 1)],
        ])
        await stage.answer()
        #expect(stage.reported.last == "ended failed broke off: Beca")
        #expect(stage.answer?.cost?.source == .estimated)
    }

    @Test func `when every candidate fails the last failure is told`() async {
        let stage = Stage(scripts: [
            "acme/wise": [.failed(Failure(.server, "down"), seconds: 1)],
            "acme/quick": [.failed(Failure(.timeout, "too slow"), seconds: 2)],
        ])
        await stage.answer()
        #expect(stage.reported.last == "ended failed too slow: ")
    }

    @Test func `an answer stopped in mid-stream keeps what had come`() async {
        let stage = Stage(scripts: ["acme/wise": [.text("Be", seconds: 0.5)]])
        await stage.answer()
        #expect(stage.reported.last == "ended stopped: Be")
    }

    @Test func `a question that cannot be kept is not sent`() async {
        let stage = Stage(scripts: [:], isDiskFull: true)
        await stage.answer()
        #expect(stage.reported == ["refused The question could not be kept, so it was not sent: disk full"])
    }

    @Test func `nobody is asked when no candidate is eligible, and the advice is told`() async {
        let stage = Stage(scripts: [:], advice: "maximum cost $0.00 empties the pool")
        await stage.answer()
        #expect(stage.reported == ["refused maximum cost $0.00 empties the pool"])
    }
}

/// An answerer over scripted attempts that notes what it reports and keeps.
private final class Stage: Sendable {
    private let scripts: [String: [AttemptEvent]]
    private let isDiskFull: Bool
    private let advice: String?
    private let notes = Mutex((reported: [String](), kept: [String](), answer: Answer?.none))

    init(scripts: [String: [AttemptEvent]], isDiskFull: Bool = false, advice: String? = nil) {
        self.scripts = scripts
        self.isDiskFull = isDiskFull
        self.advice = advice
    }

    var reported: [String] { notes.withLock(\.reported) }
    var kept: [String] { notes.withLock(\.kept) }
    var answer: Answer? { notes.withLock(\.answer) }

    func answer() async {
        let context = PromptContext(draft: "why?")
        let route = RouteRequest(
            generation: 1, context: context, priorities: .balanced, limits: Limits(), policy: Policy(), incumbent: nil,
            seed: 1)
        await answerer.answer(AskRequest(request: 1, conversation: nil, question: "why?", route: route)) {
            self.note($0)
        }
    }

    private var answerer: Answerer {
        let ticks = Mutex(0.0)
        return Answerer(
            decide: { _ in self.ruling },
            attempt: { candidate, _ in self.stream(candidate) },
            ledger: ledger,
            now: {
                ticks.withLock { now in
                    now += 0.7
                    return now
                }
            })
    }

    private func stream(_ candidate: Candidate) -> AsyncStream<AttemptEvent> {
        AsyncStream { continuation in
            for event in scripts[candidate.id] ?? [] { continuation.yield(event) }
            continuation.finish()
        }
    }

    private var ledger: AnswerLedger {
        AnswerLedger(
            begin: { ask, _ in
                guard !self.isDiskFull else { throw DiskFull() }
                self.keep("begin \(ask.question)")
                return AnswerLedger.Records(conversation: 1, question: 2, answer: 3, decision: 4)
            },
            progress: { _, text, _ in self.keep("progress \(text)") },
            log: { _, attempt in self.keep("log \(attempt.candidate) \(attempt.number)") },
            finish: { _, text, _ in self.keep("finish \(text)") })
    }

    private func keep(_ text: String) { notes.withLock { $0.kept.append(text) } }

    private func note(_ event: AnswerEvent) {
        notes.withLock { notes in
            switch event {
            case .recorded: notes.reported.append("recorded")
            case .attempting(let candidate, _, _, _): notes.reported.append("asking \(candidate)")
            case .attemptFailed(let failure): notes.reported.append("failed \(failure.model): \(failure.reason)")
            case .text(let text, _), .reasoning(let text, _): notes.reported.append(text)
            case .ended(let answer, let text):
                notes.answer = answer
                notes.reported.append("ended \(Self.name(of: answer.state)): \(text)")
            case .restarted: notes.reported.append("restarted")
            case .refused(let reason): notes.reported.append("refused \(reason)")
            }
        }
    }

    private static func name(of state: Answer.State) -> String {
        switch state {
        case .complete: "complete"
        case .failed(let reason): "failed \(reason)"
        default: "\(state)"
        }
    }

    private var ruling: Answerer.Ruling {
        let profile = PromptProfile(
            tasks: [Double](repeating: 0.05, count: 20), domain: Likely("general", 1),
            difficulty: Estimate(mean: 0.5, low: 0.2, high: 0.8), language: "en", script: "Latn",
            programmingLanguage: nil, promptTokens: 10, sharedPrefixTokens: 0,
            completionTokens: Estimate(mean: 100, low: 50, high: 200), needs: [], images: 0, confidence: 0.5,
            novelty: 0.5, features: [])
        var limits = Limits()
        if advice != nil { limits.maximumCost = .zero }
        let query = Query(
            profile: profile, candidates: [candidate("acme/wise", 3), candidate("acme/quick", 0)],
            priorities: Priorities(speed: 0, accuracy: 100, cost: 0), limits: limits,
            policy: Policy(explorationRate: 0))
        var decision = decide(query)
        if let advice { decision.advice = advice }
        return Answerer.Ruling(query: query, decision: decision)
    }

    private func candidate(_ id: String, _ ability: Double) -> Candidate {
        Candidate(
            model: Model(id: id, provider: "acme", price: Price(promptPerMillion: 1, completionPerMillion: 2)),
            abilities: [Ability](repeating: Ability(ability, spread: 0.1), count: 20),
            firstToken: LogNormal(mu: 0, sigma: 0.1), tokensPerSecond: LogNormal(mu: 4, sigma: 0.1))
    }
}

private struct DiskFull: Error, CustomStringConvertible {
    let description = "disk full"
}

extension Usage {
    fileprivate static let tenAndFive = Usage(promptTokens: 10, completionTokens: 5)
}
