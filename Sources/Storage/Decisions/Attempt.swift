public import Dialogue

/// One request to one provider, whatever came of it.
public struct Attempt: Sendable, Hashable {
    /// What came of a request.
    public enum Outcome: String, Sendable, Hashable {
        /// It answered, wholly.
        case answered
        /// The user stopped it.
        case stopped
        /// It failed.
        case failed
    }

    /// The message it was to answer with; nil when none was kept.
    public var answer: Int64?
    /// The decision it follows from.
    public var decision: Int64?
    /// 1 for the first request of an answer, 2 for the next, …
    public var number: Int
    /// The provider asked.
    public var provider: String
    /// The model asked, by the name users see.
    public var model: String
    /// When it was sent.
    public var started: Double
    /// When the first token came; nil when none did.
    public var firstToken: Double?
    /// When it ended.
    public var ended: Double
    /// What came of it.
    public var outcome: Outcome
    /// What failed.
    public var failure: Failure?
    /// Tokens used, as far as is known.
    public var usage: Usage?
    /// What it cost, as far as is known.
    public var cost: Cost?

    /// A request by what is always known of it.
    public init(number: Int, provider: String, model: String, started: Double, ended: Double, outcome: Outcome) {
        self.number = number
        self.provider = provider
        self.model = model
        self.started = started
        self.ended = ended
        self.outcome = outcome
    }
}
