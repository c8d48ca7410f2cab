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
    /// The model that answered last in this conversation; nil at its beginning.
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
    /// Whether the message goes on with what it was doing.
    public var continuation: Continuation

    /// A candidate that answered so many seconds ago.
    public init(candidate: String, age: Double, continuation: Continuation = .none) {
        self.candidate = candidate
        self.age = age
        self.continuation = continuation
    }

    /// How closely a message hangs on the answer before it.
    public enum Continuation: String, Sendable, Hashable, Codable {
        /// It stands for itself: whoever is best may answer.
        case none
        /// It is a short follow-up such as "yes" or "do it": the shorter, the better another must be to take over.
        case shortFollowUp
        /// It returns a tool's result: only the model that called the tool can go on.
        case toolLoop
    }
}
