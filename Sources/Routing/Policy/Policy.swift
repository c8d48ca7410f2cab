/// How picks are made from scores.
public struct Policy: Sendable, Hashable, Codable {
    /// What is sought.
    public var mode: Mode
    /// The share of messages that may go to a candidate close to the best, to learn; 0…1. At most a fifth is ever used.
    public var explorationRate: Double
    /// The furthest an explored candidate's expected score may lie below the best, 0…1.
    public var regretBound: Double
    /// How much better a challenger's score must be than the incumbent's, 0…1, where the sliders sum to 100.
    public var stickiness: Double
    /// Tasks that may only go to certain tiers; tasks not named may go anywhere.
    public var tiers: [TaskType: Set<Tier>]
    /// A share of messages sent elsewhere to compare; nil for none.
    public var experiment: Experiment?
    /// Only candidates of better expected quality than this one's; for a question to be asked again of a stronger model.
    public var strongerThan: String?

    /// A policy; the defaults weigh by the sliders, explore a little and stick a little.
    public init(
        mode: Mode = .weighted,
        explorationRate: Double = 0.05,
        regretBound: Double = 0.03,
        stickiness: Double = 0.02,
        tiers: [TaskType: Set<Tier>] = [:],
        experiment: Experiment? = nil,
        strongerThan: String? = nil
    ) {
        self.mode = mode
        self.explorationRate = explorationRate
        self.regretBound = regretBound
        self.stickiness = stickiness
        self.tiers = tiers
        self.experiment = experiment
        self.strongerThan = strongerThan
    }

    /// What is sought. All but the first replace the sliders by one goal and one limit.
    public enum Mode: Sendable, Hashable, Codable {
        /// The best sum of speed, accuracy and cost as the sliders weigh them.
        case weighted
        /// The cheapest candidate with at least this expected quality, 0…1.
        case cheapest(minimumQuality: Double)
        /// The best candidate that is expected to cost at most this many USD a message.
        case best(maximumCostUSD: Double)
        /// The fastest candidate with at least this expected quality, 0…1.
        case fastest(minimumQuality: Double)
        /// The candidate that gains most where a good answer is worth so many USD: worth × quality − cost. Over many messages
        /// this brings the most good answers for the money spent, and the worth says how much is spent.
        case worth(goodAnswerUSD: Double)
    }
}

extension TaskType: CodingKeyRepresentable {}
