/// Something that happened to an answer and tells how good its model was: what the router learns from.
public struct Outcome: Sendable, Hashable {
    /// What happened.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// The user rated it.
        case rated
        /// The user preferred it to a rival.
        case compared
        /// The user asked for another answer to the same question.
        case regenerated
        /// The user asked a stronger model for another answer.
        case escalated
        /// The user changed the question and sent it again.
        case edited
        /// The user copied of it.
        case copied
        /// It failed.
        case failed
        /// It answered; only its speed is known.
        case answered
    }

    /// When it happened.
    public var time: Double
    /// What happened.
    public var kind: Kind
    /// The candidate it happened to, by its id.
    public var candidate: String
    /// The candidate it was compared with.
    public var rival: String?
    /// The answer it happened to.
    public var answer: Int64?
    /// The decision that had chosen the candidate.
    public var decision: Int64?
    /// How good that was: 1 good, 0 bad.
    public var value: Double
    /// How much it tells, in whole outcomes.
    public var weight: Double
    /// The probability of each task, in the order of `TaskType.allCases`.
    public var tasks: [Double]
    /// The prompt's features in the learner's own form; no text can be read from them.
    public var features: [UInt8]

    /// An outcome by what is always known of it.
    public init(
        _ kind: Kind,
        of candidate: String,
        at time: Double,
        value: Double,
        weight: Double = 1,
        tasks: [Double] = [],
        features: [UInt8] = []
    ) {
        self.kind = kind
        self.candidate = candidate
        self.time = time
        self.value = value
        self.weight = weight
        self.tasks = tasks
        self.features = features
    }
}
