/// Everything a decision is made from. The same query gives the same decision on any machine.
public struct Query: Sendable, Hashable, Codable {
    /// What is asked.
    public var profile: PromptProfile
    /// Who could answer.
    public var candidates: [Candidate]
    /// What counts for the user.
    public var priorities: Priorities
    /// What no pick may overstep.
    public var limits: Limits
    /// How picks are made from scores.
    public var policy: Policy
    /// What happened before in this conversation.
    public var incumbent: Incumbent?
    /// Fixes every draw at random.
    public var seed: UInt64

    /// A query with everything a decision needs.
    public init(
        profile: PromptProfile,
        candidates: [Candidate],
        priorities: Priorities = .balanced,
        limits: Limits = Limits(),
        policy: Policy = Policy(),
        incumbent: Incumbent? = nil,
        seed: UInt64 = 0
    ) {
        self.profile = profile
        self.candidates = candidates
        self.priorities = priorities
        self.limits = limits
        self.policy = policy
        self.incumbent = incumbent
        self.seed = seed
    }
}

/// The model that answered last in this conversation.
public struct Incumbent: Sendable, Hashable, Codable {
    /// The candidate's id.
    public var candidate: String
    /// Seconds since it answered; its provider's prompt cache fades with them.
    public var age: Double

    /// A candidate that answered so many seconds ago.
    public init(candidate: String, age: Double) {
        self.candidate = candidate
        self.age = age
    }
}

/// How picks are made from scores.
public struct Policy: Sendable, Hashable, Codable {
    /// The share of messages that may go to a candidate close to the best, to learn; 0…1.
    public var explorationRate: Double
    /// How much better a challenger's score must be than the incumbent's, 0…1.
    public var stickiness: Double

    /// A policy; the defaults explore a little and stick a little.
    public init(explorationRate: Double = 0.05, stickiness: Double = 0.02) {
        self.explorationRate = explorationRate
        self.stickiness = stickiness
    }
}
