/// A ranking of all candidates for one prompt, with every term that led to it.
public struct Decision: Sendable, Hashable, Codable {
    /// The engine that made it, as `major.minor.patch`.
    public var engine: String
    /// What was asked.
    public var profile: PromptProfile
    /// What counted.
    public var priorities: Priorities
    /// All candidates: eligible ones first, best score first; then excluded ones, each with its reason.
    public var ranking: [Ranked]
    /// The winner's id; nil when nothing is eligible.
    public var winner: String?
    /// Why the winner is not simply the first of the ranking, or that it is.
    public var reason: Reason
    /// When nothing is eligible: the limit that empties the pool and the relaxation that would admit someone. Else what the winner
    /// lacks of what the words of the prompt ask for, if anything.
    public var advice: String?
    /// The weights the terms were made with.
    public var weights: Weights
    /// What no pick could overstep.
    public var limits: Limits
    /// How the pick was made from scores.
    public var policy: Policy
    /// The model that answered before; nil at the beginning of a conversation.
    public var incumbent: Incumbent?
    /// What fixed every draw at random.
    public var seed: UInt64
    /// The arm of the experiment the message fell to; nil when there is none.
    public var arm: Experiment.Arm?

    /// A decision with all its terms.
    public init(
        engine: String,
        profile: PromptProfile,
        priorities: Priorities,
        ranking: [Ranked],
        winner: String?,
        reason: Reason,
        advice: String? = nil,
        weights: Weights? = nil,
        limits: Limits = Limits(),
        policy: Policy = Policy(),
        incumbent: Incumbent? = nil,
        seed: UInt64 = 0,
        arm: Experiment.Arm? = nil
    ) {
        self.engine = engine
        self.profile = profile
        self.priorities = priorities
        self.ranking = ranking
        self.winner = winner
        self.reason = reason
        self.advice = advice
        self.weights = weights ?? Weights(priorities, mode: policy.mode)
        self.limits = limits
        self.policy = policy
        self.incumbent = incumbent
        self.seed = seed
        self.arm = arm
    }

    /// The winner's row; nil when nothing is eligible.
    public var winning: Ranked? { winner.flatMap { id in ranking.first { $0.candidate == id } } }

    /// Whether the winner was drawn to learn rather than for its score.
    public var isExploring: Bool { reason == .exploring }

    /// Why the winner won.
    public enum Reason: String, Sendable, Hashable, Codable {
        /// It has the best score.
        case best
        /// The user pinned it.
        case pinned
        /// It answered before, and switching would gain less than it costs.
        case sticky
        /// It answered before, and the message is a short follow-up to that.
        case followUp
        /// It called the tool whose result the message returns.
        case toolLoop
        /// The message fell to the other arm of an experiment.
        case experiment
        /// It was drawn among those close to the best, to learn.
        case exploring
        /// Nothing is eligible.
        case none
    }
}
