/// Something that happened to an answer and says how good it was.
public struct Observation: Sendable, Hashable, Codable {
    /// The candidate that answered, by id.
    public var candidate: String
    /// What happened.
    public var event: Event
    /// What had been asked.
    public var profile: PromptProfile
    /// The prompt as numbers; nil where it was not kept.
    public var vector: PromptVector?
    /// When it happened, in seconds since 1970 UTC.
    public var time: Double

    /// An event with the prompt it belongs to.
    public init(candidate: String, event: Event, profile: PromptProfile, vector: PromptVector? = nil, time: Double) {
        self.candidate = candidate
        self.event = event
        self.profile = profile
        self.vector = vector
        self.time = time
    }

    /// What can happen to an answer.
    public enum Event: Sendable, Hashable, Codable {
        /// 👍.
        case liked
        /// 👎.
        case disliked
        /// It was picked over other candidates' answers to the same prompt, by id.
        case preferred(over: [String])
        /// Another answer was asked of the same model.
        case regenerated
        /// The answer, or part of it, was copied.
        case copied
        /// The question was put differently and sent again.
        case editedAndResent
        /// A stronger model was asked instead.
        case escalated
        /// The request failed; says little of quality, and health is kept elsewhere.
        case failed
        /// A judge's score, 0…1, such as from a table.
        case scored(Double)

        /// What the event says of the answer's quality, 0…1, and how much it counts beside a plain judgement.
        ///
        /// Judgements count in full; what people do is weaker evidence, as they do it for other reasons too.
        public var evidence: (score: Double, weight: Double) {
            switch self {
            case .liked: (1, 1)
            case .disliked: (0, 1)
            case .preferred: (1, 0.8)
            case .regenerated: (0.2, 0.5)
            case .copied: (0.9, 0.3)
            case .editedAndResent: (0.3, 0.4)
            case .escalated: (0.1, 0.7)
            case .failed: (0, 0.1)
            case .scored(let score): (score.clamped(to: 0...1, or: 0.5), 1)
            }
        }
    }
}
