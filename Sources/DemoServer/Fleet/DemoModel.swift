public import Dialogue

/// One simulated model: what it offers and charges, how able it is, and how fast it seems.
public struct DemoModel: Sendable, Hashable, Identifiable {
    /// The name users type and see, such as `demo/deep-owl`.
    public var id: String
    /// What it is for, in a few words.
    public var summary: String
    /// What it says it charges; nothing is ever paid.
    public var price: Price
    /// The longest prompt and completion together, in tokens.
    public var contextLength: Int
    /// The longest completion, in tokens.
    public var maxCompletionTokens: Int
    /// What it takes besides text.
    public var inputs: Set<Modality>
    /// The request parameters it understands, by their OpenRouter names.
    public var parameters: Set<String>
    /// How able it is by task, on the logit scale on which 0 answers a middling prompt well 65 times in 100.
    ///
    /// The keys are the names in `DemoFleet.tasks`; every one of them is there.
    public var abilities: [String: Double]
    /// Seconds to the first token.
    public var firstToken: Timing
    /// Completion tokens a second after the first.
    public var tokensPerSecond: Timing
    /// Tokens of shown reasoning for every token of the answer; 0 for a model that does not reason.
    public var reasoningRatio: Double
    /// The share of its requests that fail, 0…1.
    public var failureRate: Double

    /// The model as the rest of the program knows models.
    ///
    /// - Parameter provider: the name of the configured provider that reaches the demo server.
    public func model(provider: String = "demo") -> Model {
        Model(
            id: id,
            provider: provider,
            price: price,
            contextLength: contextLength,
            maxCompletionTokens: maxCompletionTokens,
            inputs: inputs,
            parameters: parameters,
            isSimulated: true
        )
    }
}

/// A log-normal spread of a positive figure, given by its middle because that is the number people think in.
public struct Timing: Sendable, Hashable {
    /// The figure that half of the draws stay below.
    public var median: Double
    /// The standard deviation of the figure's natural logarithm.
    public var sigma: Double

    /// A spread around a middle.
    public init(median: Double, sigma: Double) {
        self.median = median
        self.sigma = sigma
    }

    /// The mean of the figure's natural logarithm.
    public var mu: Double { Exponential.logarithm(median) }

    /// One draw.
    func draw(using random: inout SeededRandom) -> Double {
        median * Exponential.power(sigma * random.normal())
    }
}
