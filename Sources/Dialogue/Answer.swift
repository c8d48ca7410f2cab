/// How a model's message came about: who answered, for how much, how fast, and how it ended.
public struct Answer: Sendable, Hashable, Codable {
    /// The model that was asked, by the name users see.
    public var model: String
    /// The configured provider that was asked.
    public var provider: String
    /// The model name the provider says it served, where it says one.
    public var servedModel: String?
    /// Reasoning the model showed before or between its words; empty when it showed none.
    public var reasoning: String
    /// How it stands or ended.
    public var state: State
    /// Tokens used; nil until the provider has said or the answer has ended.
    public var usage: Usage?
    /// What it cost; nil until known.
    public var cost: Cost?
    /// Seconds from sending to the first token; nil before it.
    public var firstTokenSeconds: Double?
    /// Seconds from sending to the end; nil before it.
    public var totalSeconds: Double?
    /// The decision that chose the model, by its id in the log; nil when a person chose it outright.
    public var decision: Int64?
    /// What was said of it: 1 good, -1 bad, nil nothing.
    public var rating: Int?
    /// The attempts that failed before this answer began, in order.
    public var failures: [FailedAttempt]

    /// An answer that has just been asked for.
    public init(model: String, provider: String, decision: Int64? = nil) {
        self.model = model
        self.provider = provider
        self.decision = decision
        reasoning = ""
        state = .waiting
        failures = []
    }

    /// Completion tokens a second after the first token; nil when it cannot be known.
    public var tokensPerSecond: Double? {
        guard let usage, let firstTokenSeconds, let totalSeconds else { return nil }
        return usage.tokensPerSecond(from: firstTokenSeconds, to: totalSeconds)
    }

    /// How an answer stands. `waiting` leads to any; `streaming` to any but `waiting`; the others are final.
    public enum State: Sendable, Hashable, Codable {
        /// Sent; no token yet.
        case waiting
        /// Tokens are coming.
        case streaming
        /// The model ended it; the reason as the field's finish reasons.
        case complete(FinishReason)
        /// The user stopped it.
        case stopped
        /// It failed; what had come stays. The text is for people.
        case failed(String)
        /// The program ended while it streamed.
        case interrupted

        /// Whether nothing more will come.
        public var isFinal: Bool {
            switch self {
            case .waiting, .streaming: false
            case .complete, .stopped, .failed, .interrupted: true
            }
        }
    }
}

/// A cost and where the figure is from.
public struct Cost: Sendable, Hashable, Codable {
    /// Where a figure of cost is from.
    public enum Source: String, Sendable, Hashable, Codable {
        /// The provider's own bill for the request.
        case provider
        /// The provider's token counts at the catalogue's prices.
        case counted
        /// Token counts estimated here at the catalogue's prices.
        case estimated
    }

    /// The amount.
    public var amount: Money
    /// Where the figure is from.
    public var source: Source

    /// An amount with its source.
    public init(_ amount: Money, _ source: Source) {
        self.amount = amount
        self.source = source
    }

    /// What two requests cost together; the sum is no surer than the less sure of the two.
    public static func + (left: Cost, right: Cost) -> Cost {
        Cost(left.amount + right.amount, max(left.source, right.source))
    }
}

extension Cost.Source: Comparable {
    /// Whether the left figure is surer.
    public static func < (left: Self, right: Self) -> Bool { left.doubt < right.doubt }

    private var doubt: Int {
        switch self {
        case .provider: 0
        case .counted: 1
        case .estimated: 2
        }
    }
}

/// Why a model stopped.
public enum FinishReason: String, Sendable, Hashable, Codable {
    case stop, length, error, unknown
    case toolCalls = "tool_calls"
    case contentFilter = "content_filter"
    case pauseTurn = "pause_turn"
}

/// An attempt that failed, or was given up, before another took over.
public struct FailedAttempt: Sendable, Hashable, Codable {
    /// The model that was asked.
    public var model: String
    /// What went wrong, for people.
    public var reason: String
    /// Seconds until it failed.
    public var seconds: Double
    /// Where it broke off, in characters of the answer's text: up to there the words are its own, after that those of the
    /// model that went on. Nil when nothing had come.
    public var brokeOffAt: Int?

    /// An attempt by model, reason and time.
    public init(model: String, reason: String, seconds: Double, brokeOffAt: Int? = nil) {
        self.model = model
        self.reason = reason
        self.seconds = seconds
        self.brokeOffAt = brokeOffAt
    }
}
