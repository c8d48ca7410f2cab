public import Dialogue
public import Routing

/// How the running or last answer came about: who was asked, who failed, how fast the words come, and what was expected.
public struct Attempts: Sendable {
    /// The decision the answer was asked for by; nil before the first question.
    public internal(set) var decision: Decision?
    /// Attempts that failed, in order.
    public private(set) var failures: [FailedAttempt] = []
    /// The model being asked now or last.
    public private(set) var model: String?
    /// Seconds from sending to the first word; nil before it.
    public private(set) var firstTokenSeconds: Double?
    /// The finished answer; nil while it runs.
    public private(set) var finished: Answer?
    /// Words a second, as estimated from characters, in steps of a quarter second, the oldest first.
    public private(set) var rates: [Double] = []
    /// Tokens so far, as estimated from characters.
    public private(set) var tokens = 0.0
    private var step = 0
    private var charactersInStep = 0

    init() {}

    /// How an answer that is over came about, as far as that was kept.
    init(of answer: Answer, by decision: Decision) {
        guard answer.state.isFinal else { return }
        self.decision = decision
        failures = answer.failures
        model = answer.model
        firstTokenSeconds = answer.firstTokenSeconds
        finished = answer
    }

    /// The rates of the steps that are over: a figure that grew with every piece would only flicker.
    var wholeRates: [Double] { rates.count > 1 ? rates.dropLast() : rates }
    /// Whether an answer is being waited for or streamed.
    public var isRunning: Bool { model != nil && finished == nil }

    mutating func take(_ news: AnswerEvent) {
        switch news {
        case .recorded: self = Attempts()
        case .attempting(_, let model, _, _): self.model = model
        case .attemptFailed(let failure): failures.append(failure)
        case .text(let text, let seconds), .reasoning(let text, let seconds): count(text, at: seconds)
        case .ended(let answer, _): finished = answer
        case .restarted: break
        case .refused: self = Attempts()
        }
    }

    private static let stepSeconds = 0.25
    private static let charactersPerToken = 4.0

    private mutating func count(_ text: String, at seconds: Double) {
        if firstTokenSeconds == nil { firstTokenSeconds = seconds }
        let now = Int(min(seconds, 1e6) / Self.stepSeconds)
        if rates.isEmpty { step = now - 1 }
        while step < now {
            rates = (rates + [0]).suffix(120)
            step += 1
            charactersInStep = 0
        }
        charactersInStep += text.utf8.count
        tokens += Double(text.utf8.count) / Self.charactersPerToken
        rates[rates.count - 1] = Double(charactersInStep) / Self.charactersPerToken / Self.stepSeconds
    }
}
