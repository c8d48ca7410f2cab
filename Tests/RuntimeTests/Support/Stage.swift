import Dialogue
import Interface
import Routing
import Runtime
import Synchronization

/// An answerer over scripted attempts that notes what it reports and keeps.
final class Stage: Sendable {
    private let scripts: [String: [AttemptEvent]]
    private let isDiskFull: Bool
    private let advice: String?
    private let models: [(id: String, ability: Double)]
    private let notes = Mutex(
        (reported: [String](), kept: [String](), answer: Answer?.none, sent: [Answerer.Request]()))
    private let costs = Mutex<[String: Cost]>([:])
    let habits: AnsweringHabits
    let hedging: Hedging
    let allowance: Allowance
    let load: @Sendable (Candidate) -> Answerer.Load
    private let onDisk: [Message]

    /// - Parameters:
    ///   - scripts: what happens when a candidate is asked; one without an end is stopped, one that begins with
    ///     `.accepted` and has no more hangs until it is cancelled.
    ///   - models: the candidates, the ablest wins.
    ///   - onDisk: the messages of a conversation that can be read.
    init(
        scripts: [String: [AttemptEvent]],
        isDiskFull: Bool = false,
        advice: String? = nil,
        models: [(id: String, ability: Double)] = [("acme/wise", 3), ("acme/quick", 0)],
        habits: AnsweringHabits = AnsweringHabits(),
        hedging: Hedging = .never,
        allowance: Allowance = .unlimited,
        load: @escaping @Sendable (Candidate) -> Answerer.Load = { _ in Answerer.Load() },
        onDisk: [Message] = []
    ) {
        self.onDisk = onDisk
        (self.scripts, self.isDiskFull, self.advice, self.models) = (scripts, isDiskFull, advice, models)
        (self.habits, self.hedging, self.allowance, self.load) = (habits, hedging, allowance, load)
    }

    /// What was sent, in order.
    var sent: [Answerer.Request] { notes.withLock(\.sent) }
    /// What the attempts cost, by number.
    var attemptCosts: [String: Cost] { costs.withLock { $0 } }
    var reported: [String] { notes.withLock(\.reported) }
    var kept: [String] { notes.withLock(\.kept) }
    var answer: Answer? { notes.withLock(\.answer) }

    func answer(after unfinished: String = "", in context: PromptContext = PromptContext(draft: "why?")) async {
        let route = RouteRequest(
            generation: 1, context: context, priorities: .balanced, limits: Limits(), policy: Policy(), incumbent: nil,
            seed: 1)
        await answerer.answer(
            AskRequest(request: 1, conversation: nil, question: "why?", route: route, unfinished: unfinished)
        ) { self.note($0) }
    }

    private var answerer: Answerer {
        let ticks = Mutex(0.0)
        var answerer = Answerer(
            decide: { _ in self.ruling },
            attempt: { self.stream($0) },
            ledger: ledger,
            now: {
                ticks.withLock { now in
                    now += 0.7
                    return now
                }
            })
        (answerer.habits, answerer.hedging) = (habits, hedging)
        (answerer.allowance, answerer.load) = (allowance, load)
        return answerer
    }

    private func stream(_ request: Answerer.Request) -> AsyncStream<AttemptEvent> {
        notes.withLock { $0.sent.append(request) }
        let script = scripts[request.candidate.id] ?? []
        return AsyncStream { continuation in
            for event in script { continuation.yield(event) }
            if script != [.accepted] { continuation.finish() }
        }
    }

    private var ledger: AnswerLedger {
        AnswerLedger(
            begin: { ask, _ in
                guard !self.isDiskFull else { throw DiskFull() }
                self.keep("begin \(ask.question)")
                return AnswerLedger.Records(conversation: 1, question: 2, answer: 3, decision: 4)
            },
            branch: { last in
                guard !self.isDiskFull else { throw DiskFull() }
                guard self.onDisk.contains(where: { $0.id == last }) else { return [] }
                return self.onDisk.filter { $0.id <= last }
            },
            progress: { _, text, _ in self.keep("progress \(text)") },
            log: { _, attempt in
                self.keep(
                    "log \(attempt.candidate) \(attempt.number)" + (attempt.outcome == .stopped ? " stopped" : ""))
                self.costs.withLock { $0["\(attempt.candidate) \(attempt.number)"] = attempt.cost }
            },
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

    private var ruling: Answerer.Ruling? {
        guard !models.isEmpty else { return nil }
        let profile = PromptProfile(
            tasks: [Double](repeating: 0.05, count: 20), domain: Likely("general", 1),
            difficulty: Estimate(mean: 0.5, low: 0.2, high: 0.8), language: "en", script: "Latn",
            programmingLanguage: nil, promptTokens: 10, sharedPrefixTokens: 0,
            completionTokens: TokenRange(median: 100, low: 50, high: 200), needs: [], images: 0, confidence: 0.5,
            novelty: 0.5, features: [])
        var limits = Limits()
        if advice != nil { limits.maximumCost = .zero }
        let query = Query(
            profile: profile, candidates: models.map { candidate($0.id, $0.ability) },
            priorities: Priorities(speed: 0, accuracy: 100, cost: 0), limits: limits,
            policy: Policy(explorationRate: 0))
        var decision = decide(query)
        if let advice { decision.advice = advice }
        return Answerer.Ruling(query: query, decision: decision)
    }

    private func candidate(_ id: String, _ ability: Double) -> Candidate {
        Candidate(
            model: Model(
                id: id, provider: String(id.prefix { $0 != "/" }),
                price: Price(promptPerMillion: 1, completionPerMillion: 2)),
            abilities: [Ability](repeating: Ability(ability, spread: 0.1), count: 20),
            firstToken: LogNormal(mu: 0, sigma: 0.1), tokensPerSecond: LogNormal(mu: 4, sigma: 0.1))
    }
}

private struct DiskFull: Error, CustomStringConvertible {
    let description = "disk full"
}

extension Usage {
    static let tenAndFive = Usage(promptTokens: 10, completionTokens: 5)
}
