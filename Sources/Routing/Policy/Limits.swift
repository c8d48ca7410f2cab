public import Dialogue

/// What no pick may overstep, whatever its score. A limit that is nil does not bind.
public struct Limits: Sendable, Hashable, Codable {
    /// The least expected quality, 0…1.
    public var minimumQuality: Double?
    /// The most one message may be expected to cost.
    public var maximumCost: Money?
    /// The longest expected time to the first token, in seconds.
    public var maximumFirstTokenSeconds: Double?
    /// What is left of the day's or month's budget, whichever is less.
    public var remainingBudget: Money?
    /// Only models whose id matches one of these patterns (`*` stands for any characters); empty allows all.
    public var allowed: [String]
    /// No model whose id matches one of these patterns.
    public var blocked: [String]
    /// Models banned for this session, by id.
    public var banned: Set<String>
    /// The one model to use; nil leaves the choice to the engine.
    public var pinned: String?
    /// Candidates left out because they were tried for this message and failed, by id.
    public var failed: Set<String>

    /// No limits at all.
    public init() {
        allowed = []
        blocked = []
        banned = []
        failed = []
    }
}
