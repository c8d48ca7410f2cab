public import Routing

/// A decision as it was recorded, with all it was made from.
public struct DecisionRecord: Sendable, Hashable, Identifiable {
    /// The decision's number in the log.
    public var id: Int64
    /// When it was made.
    public var time: Double
    /// The conversation it was made in; nil when that was purged.
    public var conversation: Int64?
    /// The question it was made for.
    public var question: Int64?
    /// How long the engine took.
    public var seconds: Double
    /// Everything it was made from.
    public var query: Query
    /// What was decided. Its ranking holds the first rows only: the rest follows from the query.
    public var decision: Decision
    /// How many rows the whole ranking had.
    public var rankingCount: Int
    /// The fingerprint of the whole decision.
    public var digest: DecisionDigest

    /// Whether a decision, made anew of the query, is the same to the last bit.
    public func isReproduced(by decision: Decision) -> Bool { DecisionDigest(decision) == digest }
}

/// A decision as a list shows it.
public struct DecisionSummary: Sendable, Hashable, Identifiable {
    /// The decision's number in the log.
    public var id: Int64
    /// When it was made.
    public var time: Double
    /// The conversation it was made in; nil when that was purged.
    public var conversation: Int64?
    /// The question it was made for.
    public var question: Int64?
    /// How long the engine took.
    public var seconds: Double
    /// The engine's version.
    public var engine: String
    /// The likeliest task.
    public var task: TaskType
    /// The winner's id; nil when nothing was eligible.
    public var winner: String?
    /// Why the winner won.
    public var reason: Decision.Reason
}

/// Which decisions are wanted.
public struct DecisionFilter: Sendable, Hashable {
    /// Only those of this conversation.
    public var conversation: Int64?
    /// Only those with this winner.
    public var winner: String?
    /// Only those of this task.
    public var task: TaskType?
    /// Only those made at or after this time.
    public var since: Double?
    /// Only those with a greater number in the log.
    public var after: Int64?
    /// Not more than this many, the newest.
    public var limit: Int

    /// The newest decisions.
    public init(limit: Int = 100) { self.limit = limit }
}
