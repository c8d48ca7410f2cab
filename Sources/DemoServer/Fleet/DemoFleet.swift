public import Dialogue

/// The simulated models that come with the program, so that it can be tried and tested without a key or a network.
///
/// Their names are invented and their figures chosen to span the field: typing different prompts moves the ranking.
public struct DemoFleet: Sendable, Hashable {
    /// The models, in the order they are listed.
    public var members: [DemoModel]

    /// A fleet of the given models.
    public init(members: [DemoModel]) {
        self.members = members
    }

    /// The fleet that comes with the program.
    public static let standard = DemoFleet(members: small + specialists + large)

    /// The names of the tasks every member has an ability for: the raw names of the router's task types.
    public static let tasks = [
        "code", "math", "reasoning", "qa", "explain", "summarization", "translation", "extraction", "classification",
        "rewrite", "writing", "creative", "roleplay", "brainstorm", "planning", "data-analysis", "agentic", "advice",
        "chat", "other",
    ]

    /// The members as the rest of the program knows models, all of them marked as simulated.
    public var models: [Model] { members.map { $0.model() } }

    /// The member of that name.
    public subscript(id: String) -> DemoModel? { members.first { $0.id == id } }
}

extension DemoModel {
    /// A member from a row of the fleet's tables.
    ///
    /// - Parameters:
    ///   - price: USD per million prompt and completion tokens.
    ///   - level: the ability at every task that `strengths` does not name.
    ///   - firstToken: the median, in seconds.
    ///   - rate: the median, in tokens a second.
    init(
        _ name: String,
        _ summary: String,
        price: (prompt: Double, completion: Double),
        context: Int,
        output: Int,
        level: Double,
        _ strengths: [String: Double],
        firstToken: Double,
        rate: Double,
        parameters: Set<String> = .plain,
        inputs: Set<Modality> = [],
        reasoning: Double = 0,
        failures: Double = 0
    ) {
        self.init(
            id: "demo/" + name,
            summary: summary,
            price: Price(
                promptPerMillion: price.prompt,
                completionPerMillion: price.completion,
                cachedPerMillion: price.prompt / 4
            ),
            contextLength: context,
            maxCompletionTokens: output,
            inputs: inputs,
            parameters: parameters,
            abilities: Dictionary(uniqueKeysWithValues: DemoFleet.tasks.map { ($0, strengths[$0] ?? level) }),
            firstToken: Timing(median: firstToken, sigma: 0.25),
            tokensPerSecond: Timing(median: rate, sigma: 0.12),
            reasoningRatio: reasoning,
            failureRate: failures
        )
    }
}

extension Set<String> {
    static let plain: Set = ["max_tokens", "seed", "stop", "temperature", "top_p"]
    static let tools = plain.union(["tools", "tool_choice", "response_format", "structured_outputs"])
    static let thinking = tools.union(["reasoning", "include_reasoning"])
}
