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
    /// When nothing is eligible: the limit that empties the pool and the relaxation that would admit someone.
    public var advice: String?

    /// A decision with all its terms.
    public init(
        engine: String,
        profile: PromptProfile,
        priorities: Priorities,
        ranking: [Ranked],
        winner: String?,
        reason: Reason,
        advice: String? = nil
    ) {
        self.engine = engine
        self.profile = profile
        self.priorities = priorities
        self.ranking = ranking
        self.winner = winner
        self.reason = reason
        self.advice = advice
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
        /// It was drawn among those close to the best, to learn.
        case exploring
        /// Nothing is eligible.
        case none
    }
}

/// One candidate's place in a decision, with every term of its score.
public struct Ranked: Sendable, Hashable, Codable {
    /// The candidate's id.
    public var candidate: String
    /// The model's id, without effort.
    public var model: String
    /// The provider it is asked at.
    public var provider: String
    /// The weighted sum of the terms, 0…1.
    public var score: Double
    /// The probability of a good answer.
    public var quality: Estimate
    /// Expected cost of the message in USD.
    public var costUSD: Estimate
    /// Whether the cost rests on a known price.
    public var isPriceKnown: Bool
    /// Expected seconds to the first token.
    public var firstTokenSeconds: Estimate
    /// Expected seconds to the end of the answer.
    public var totalSeconds: Estimate
    /// How each priority scored it.
    public var terms: Terms
    /// Why it cannot be picked; nil when it can.
    public var excluded: Exclusion?

    /// A row with all its terms.
    public init(
        candidate: String,
        model: String,
        provider: String,
        score: Double,
        quality: Estimate,
        costUSD: Estimate,
        isPriceKnown: Bool,
        firstTokenSeconds: Estimate,
        totalSeconds: Estimate,
        terms: Terms,
        excluded: Exclusion? = nil
    ) {
        self.candidate = candidate
        self.model = model
        self.provider = provider
        self.score = score
        self.quality = quality
        self.costUSD = costUSD
        self.isPriceKnown = isPriceKnown
        self.firstTokenSeconds = firstTokenSeconds
        self.totalSeconds = totalSeconds
        self.terms = terms
        self.excluded = excluded
    }
}

/// How much each priority added to a score: weight × value; their sum is the score.
public struct Terms: Sendable, Hashable, Codable {
    /// What quality added, 0…1.
    public var accuracy: Double
    /// What speed added, 0…1.
    public var speed: Double
    /// What cheapness added, 0…1.
    public var cost: Double

    /// The three parts of a score.
    public init(accuracy: Double, speed: Double, cost: Double) {
        self.accuracy = accuracy
        self.speed = speed
        self.cost = cost
    }
}

/// Why a candidate cannot be picked.
public enum Exclusion: Sendable, Hashable, Codable {
    case notPinned
    case banned
    case blocked(pattern: String)
    case notAllowed
    case keyMissing
    case coolingDown(String)
    case failedAlready
    case contextTooShort(needed: Int, has: Int)
    case lacks(Need)
    case belowMinimumQuality(expected: Double, minimum: Double)
    case overMaximumCost(expected: Double, maximum: Double)
    case overBudget(expected: Double, left: Double)
    case tooSlow(expected: Double, maximum: Double)
}
