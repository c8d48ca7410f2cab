/// What the engine believes about a prompt: what is asked, how hard it is, and how much will be read and written.
public struct PromptProfile: Sendable, Hashable, Codable {
    /// The probability of each task, in the order of `TaskType.allCases`; sums to 1.
    public var tasks: [Double]
    /// The likeliest subject, such as `software`, and its probability.
    public var domain: Likely
    /// How hard it is, 0 (any model will do) … 1 (only the best).
    public var difficulty: Estimate
    /// The language it is written in, as an ISO 639-1 code such as `en`; `und` where it cannot be told.
    public var language: String
    /// The script most of it is written in, as an ISO 15924 code such as `Latn`.
    public var script: String
    /// The programming language it is about, such as `swift`; nil for none.
    public var programmingLanguage: String?
    /// Tokens of the whole prompt, earlier turns included.
    public var promptTokens: Int
    /// Tokens of the prompt that were sent before, in earlier turns, and that the incumbent may have cached.
    public var sharedPrefixTokens: Int
    /// Tokens the answer is expected to have, without reasoning.
    public var completionTokens: TokenRange
    /// What the model must be able to do: what is attached calls for it, or words more likely than not.
    public var needs: [Need]
    /// Those of the needs that only words tell of; nil where there are none. A model without one is not shut out for it unless
    /// the words are sure and another can do it, but expected to answer well as much less often.
    public var wordedNeeds: [WordedNeed]?
    /// Images in the prompt.
    public var images: Int
    /// How sure the engine is of all this, 0…1.
    public var confidence: Double
    /// How far the prompt is from what was learnt from, 0 (at home) … 1 (never seen the like).
    public var novelty: Double
    /// The named signals behind it, for people and for the log.
    public var features: [Feature]

    /// The likeliest task.
    public var task: TaskType {
        let best = tasks.indices.prefix(TaskType.allCases.count).max { tasks[$0] < tasks[$1] } ?? 0
        return TaskType.allCases[best]
    }

    /// The probability of one task.
    public func probability(of task: TaskType) -> Double { task.index < tasks.count ? tasks[task.index] : 0 }

    /// Takes the prompt as one that any model can answer, for comparisons on outcomes that are known.
    package mutating func forgetNeeds() {
        needs = []
        wordedNeeds = nil
    }

    /// A profile with everything said.
    public init(
        tasks: [Double],
        domain: Likely,
        difficulty: Estimate,
        language: String,
        script: String,
        programmingLanguage: String?,
        promptTokens: Int,
        sharedPrefixTokens: Int,
        completionTokens: TokenRange,
        needs: [Need],
        wordedNeeds: [WordedNeed]? = nil,
        images: Int,
        confidence: Double,
        novelty: Double,
        features: [Feature]
    ) {
        self.tasks = tasks
        self.domain = domain
        self.difficulty = difficulty
        self.language = language
        self.script = script
        self.programmingLanguage = programmingLanguage
        self.promptTokens = promptTokens
        self.sharedPrefixTokens = sharedPrefixTokens
        self.completionTokens = completionTokens
        self.needs = needs
        self.wordedNeeds = wordedNeeds
        self.images = images
        self.confidence = confidence
        self.novelty = novelty
        self.features = features
    }
}

/// A need that only words tell of: "look at the picture", with none attached.
public struct WordedNeed: Sendable, Hashable, Codable {
    /// What may be needed.
    public var need: Need
    /// How probable that is, 0…1.
    public var probability: Double

    /// A need and its probability.
    public init(_ need: Need, _ probability: Double) {
        self.need = need
        self.probability = probability
    }

    /// Whether the words leave next to no doubt.
    public var isSure: Bool { probability >= Self.sure }

    /// From this probability on, nine in ten, words are sure.
    package static let sure = 0.9
}

/// A name with its probability.
public struct Likely: Sendable, Hashable, Codable {
    /// What is believed.
    public var name: String
    /// How probable it is, 0…1.
    public var probability: Double

    /// A belief.
    public init(_ name: String, _ probability: Double) {
        self.name = name
        self.probability = probability
    }
}

/// A named signal read from the prompt.
public struct Feature: Sendable, Hashable, Codable {
    /// What was measured, such as `share_of_digits`.
    public var name: String
    /// How much of it there is.
    public var value: Double

    /// A signal.
    public init(_ name: String, _ value: Double) {
        self.name = name
        self.value = value
    }
}

/// A figure with the 90 % interval it is believed to lie in.
public struct Estimate: Sendable, Hashable, Codable {
    /// The expected value.
    public var mean: Double
    /// 5 % lie below.
    public var low: Double
    /// 5 % lie above.
    public var high: Double

    /// A figure and its interval.
    public init(mean: Double, low: Double, high: Double) {
        self.mean = mean
        self.low = low
        self.high = high
    }
}
