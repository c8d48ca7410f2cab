public import Dialogue

/// A model, at one reasoning effort, that a prompt may go to, with what is known of it.
public struct Candidate: Sendable, Hashable, Identifiable {
    /// The model as its provider offers it.
    public var model: Model {
        didSet {
            id = Self.id(model.id, effort)
            meets = NeedSet(metBy: model)
        }
    }
    /// The reasoning effort asked for; nil leaves it to the provider.
    public var effort: Effort? { didSet { id = Self.id(model.id, effort) } }
    /// How able it is at each task, in the order of `TaskType.allCases`.
    public var abilities: [Ability]
    /// Seconds to the first token.
    public var firstToken: LogNormal
    /// Completion tokens a second after the first.
    public var tokensPerSecond: LogNormal
    /// Hidden reasoning tokens for every token of the answer; 0 for a model that does not reason.
    public var reasoningRatio: Double
    /// What was learnt about this candidate and prompts like the one at hand, on top of its abilities.
    public var correction: Correction
    /// What prompts like the one at hand cost, as a multiple of what prices and expected tokens say; 1 where nothing was learnt.
    public var costFactor: Double
    /// How many tokens it writes, as a multiple of what prompts let expect; nil where nothing was learnt.
    public var lengthFactor: Double?
    /// Whether it can be asked now, and if not, why.
    public var health: Health

    /// The model's name, with the effort after a `@` where one is asked for: `openai/gpt-5.4@high`. Kept, as a decision reads
    /// it of every candidate.
    public private(set) var id: String
    /// The needs the model meets; kept for the same reason.
    private(set) var meets: NeedSet

    /// The id of a candidate by its model's id and its effort.
    private static func id(_ model: String, _ effort: Effort?) -> String {
        guard let effort else { return model }
        return model + "@" + effort.rawValue
    }

    /// A candidate with everything known of it.
    public init(
        model: Model,
        effort: Effort? = nil,
        abilities: [Ability],
        firstToken: LogNormal,
        tokensPerSecond: LogNormal,
        reasoningRatio: Double = 0,
        correction: Correction = .none,
        costFactor: Double = 1,
        lengthFactor: Double? = nil,
        health: Health = .available
    ) {
        self.model = model
        self.effort = effort
        id = Self.id(model.id, effort)
        meets = NeedSet(metBy: model)
        self.abilities = abilities
        self.firstToken = firstToken
        self.tokensPerSecond = tokensPerSecond
        self.reasoningRatio = reasoningRatio
        self.correction = correction
        self.costFactor = costFactor
        self.lengthFactor = lengthFactor
        self.health = health
    }

    /// Whether a candidate can be asked now.
    public enum Health: Sendable, Hashable, Codable {
        /// It can be asked.
        case available
        /// It failed lately and rests; the text says what happened.
        case coolingDown(String)
        /// Its provider lacks a key.
        case keyMissing
    }
}

extension Candidate: Codable {
    /// All that is written down: what is kept besides follows from it.
    private enum CodingKeys: CodingKey {
        case model, effort, abilities, firstToken, tokensPerSecond, reasoningRatio, correction, costFactor, lengthFactor
        case health
    }

    /// Reads a candidate that was written down.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            model: try values.decode(Model.self, forKey: .model),
            effort: try values.decodeIfPresent(Effort.self, forKey: .effort),
            abilities: try values.decode([Ability].self, forKey: .abilities),
            firstToken: try values.decode(LogNormal.self, forKey: .firstToken),
            tokensPerSecond: try values.decode(LogNormal.self, forKey: .tokensPerSecond),
            reasoningRatio: try values.decode(Double.self, forKey: .reasoningRatio),
            correction: try values.decode(Correction.self, forKey: .correction),
            costFactor: try values.decode(Double.self, forKey: .costFactor),
            lengthFactor: try values.decodeIfPresent(Double.self, forKey: .lengthFactor),
            health: try values.decode(Health.self, forKey: .health)
        )
    }
}

/// How able a model is at one task, on the engine's logit scale: 0 answers a middling prompt well 65 times in 100.
public struct Ability: Sendable, Hashable, Codable {
    /// The middle of the belief.
    public var value: Double
    /// Its standard deviation.
    public var spread: Double
    /// Where the figure is from, such as `livebench`; `prior` for a guess by size and price.
    public var source: String
    /// When the figure was published, as YYYY-MM-DD; empty for a guess.
    public var date: String

    /// A belief with its source.
    public init(_ value: Double, spread: Double, source: String = "prior", date: String = "") {
        self.value = value
        self.spread = spread
        self.source = source
        self.date = date
    }
}
