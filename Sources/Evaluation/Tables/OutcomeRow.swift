/// One prompt of a table with what several models made of it.
public struct OutcomeRow: Sendable, Codable {
    /// The prompt's name in its table.
    public var id: String
    /// The prompt.
    public var prompt: String
    /// The set it is from, such as a subject or a benchmark; nil where not said.
    public var group: String?
    /// Whether it may be trained on where few labels are to be had; nil where the table makes no difference.
    public var labelled: Bool?
    /// What came of it, by the model's name.
    public var outcomes: [String: Outcome]

    /// What one model made of a prompt.
    public struct Outcome: Sendable, Codable {
        /// How good the answer was, 0…1.
        public var score: Double
        /// What it cost in USD; nil where not known.
        public var cost: Double?

        /// Reads an outcome; refuses scores beyond 0…1 and costs below 0.
        public init(from decoder: any Decoder) throws {
            let values = try decoder.container(keyedBy: CodingKeys.self)
            score = try values.decode(Double.self, forKey: .score)
            cost = try values.decodeIfPresent(Double.self, forKey: .cost)
            guard (0...1).contains(score) else {
                throw DecodingError.dataCorruptedError(
                    forKey: .score, in: values, debugDescription: "is \(score), not within 0…1")
            }
            guard cost ?? 0 >= 0 else {
                throw DecodingError.dataCorruptedError(
                    forKey: .cost, in: values, debugDescription: "is \(cost ?? 0), less than nothing")
            }
        }

        /// A score with its cost.
        public init(score: Double, cost: Double? = nil) {
            self.score = score
            self.cost = cost
        }
    }

    /// A prompt with its outcomes.
    public init(id: String, prompt: String, group: String? = nil, labelled: Bool? = nil, outcomes: [String: Outcome]) {
        self.id = id
        self.prompt = prompt
        self.group = group
        self.labelled = labelled
        self.outcomes = outcomes
    }
}

/// A prompt with the task it is labelled with.
public struct TaskRow: Sendable, Codable {
    /// The prompt.
    public var prompt: String
    /// Its task, by the names of `TaskType`.
    public var task: String
    /// Its language, as an ISO 639-1 code; nil where not said.
    public var lang: String?
    /// Where it is from; nil where not said.
    public var source: String?
    /// The user's turns before it, oldest first; nil for none.
    public var context: [String]?

    /// A prompt with its label.
    public init(
        prompt: String,
        task: String,
        lang: String? = nil,
        source: String? = nil,
        context: [String]? = nil
    ) {
        self.prompt = prompt
        self.task = task
        self.lang = lang
        self.source = source
        self.context = context
    }
}

/// A prompt and the same wish in other words.
public struct ParaphraseRow: Sendable, Codable {
    /// The prompt.
    public var prompt: String
    /// The same in other words.
    public var paraphrase: String

    /// A prompt with other words for it.
    public init(prompt: String, paraphrase: String) {
        self.prompt = prompt
        self.paraphrase = paraphrase
    }
}
