public import Dialogue
public import Routing

/// One prompt of a table with what several models made of it.
public struct OutcomeRow: Sendable, Decodable {
    /// The prompt's name in its table; empty where it has none.
    public var id: String
    /// The prompt.
    public var prompt: String
    /// The turns before it, oldest first.
    public var history: [Message]
    /// The set it is from, such as a subject or a benchmark; nil where not said.
    public var group: String?
    /// Whether it may be trained on where few labels are to be had; nil where the table makes no difference.
    public var labelled: Bool?
    /// What came of it, by the model's name.
    public var outcomes: [String: Outcome]

    /// What one model made of a prompt.
    public struct Outcome: Sendable {
        /// How good the answer was, 0…1.
        public var score: Double
        /// What it cost in USD; nil where not known.
        public var cost: Double?

        /// A score with its cost.
        public init(score: Double, cost: Double? = nil) {
            self.score = score
            self.cost = cost
        }
    }

    /// A prompt with its outcomes.
    public init(
        id: String,
        prompt: String,
        history: [Message] = [],
        group: String? = nil,
        labelled: Bool? = nil,
        outcomes: [String: Outcome]
    ) {
        self.id = id
        self.prompt = prompt
        self.history = history
        self.group = group
        self.labelled = labelled
        self.outcomes = outcomes
    }

    /// What the engine gets to read.
    public var context: PromptContext { PromptContext(draft: prompt, history: history) }
}

extension OutcomeRow {
    private enum CodingKeys: CodingKey {
        case id, prompt, messages, group, labelled, outcomes
    }

    /// Reads a row as tables write them: the prompt may be a list of messages, the id a number or missing.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        let key = values.contains(.prompt) ? CodingKeys.prompt : values.contains(.messages) ? .messages : .prompt
        let asked = try values.decode(AskedPrompt.self, forKey: key)
        let outcomes = try values.decode([String: GivenOutcome].self, forKey: .outcomes)
        self.init(
            id: try Self.id(values),
            prompt: asked.draft,
            history: asked.history,
            group: try values.decodeIfPresent(String.self, forKey: .group),
            labelled: try values.decodeIfPresent(Bool.self, forKey: .labelled),
            outcomes: outcomes.compactMapValues(\.outcome)
        )
    }

    private static func id(_ values: KeyedDecodingContainer<CodingKeys>) throws -> String {
        if let number = try? values.decode(Int.self, forKey: .id) { return String(number) }
        return try values.decodeIfPresent(String.self, forKey: .id) ?? ""
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
