import Dialogue
import Routing

/// A candidate with round figures, to be changed where a test cares.
func candidate(
    _ id: String,
    ability: Double = 1,
    spread: Double = 0.3,
    effort: Effort? = nil,
    perMillion: (prompt: Double, completion: Double)? = (1, 5),
    firstToken: Double = -1,
    rate: Double = 4
) -> Candidate {
    Candidate(
        model: Model(
            id: id,
            provider: String(id.prefix { $0 != "/" }),
            price: perMillion.map { Price(promptPerMillion: $0.prompt, completionPerMillion: $0.completion) },
            contextLength: 100_000,
            parameters: ["tools"]
        ),
        effort: effort,
        abilities: TaskType.allCases.map { _ in Ability(ability, spread: spread) },
        firstToken: LogNormal(mu: firstToken, sigma: 0.4),
        tokensPerSecond: LogNormal(mu: rate, sigma: 0.3)
    )
}

/// A middling coding prompt.
func profile(
    difficulty: Double = 0.5,
    promptTokens: Int = 1000,
    shared: Int = 0,
    needs: [Need] = [],
    task: TaskType = .code,
    leaning: Double = 0
) -> PromptProfile {
    var tasks = [Double](repeating: 0.2 / Double(TaskType.allCases.count - 1), count: TaskType.allCases.count)
    tasks[task.index] = 0.8
    return PromptProfile(
        tasks: tasks,
        domain: Likely("software", 0.9),
        difficulty: Estimate(mean: difficulty, low: difficulty - 0.1, high: difficulty + 0.1),
        language: "en",
        script: "Latn",
        programmingLanguage: nil,
        promptTokens: promptTokens,
        sharedPrefixTokens: shared,
        completionTokens: TokenRange(median: 400, low: 200, high: 800),
        needs: needs,
        images: 0,
        confidence: 0.8,
        novelty: 0.2,
        features: [Feature("follow_up", leaning)]
    )
}

/// A cheap, a middling and a dear candidate.
let threeCandidates = [
    candidate("demo/small", ability: 0, perMillion: (0.1, 0.4), firstToken: -2, rate: 5),
    candidate("demo/medium", ability: 1.2, perMillion: (1, 5)),
    candidate("demo/large", ability: 2.4, perMillion: (10, 50), firstToken: 0.5, rate: 3.5),
]

/// A query among three candidates, without chance.
func query(
    _ candidates: [Candidate] = threeCandidates,
    profile asked: PromptProfile = profile(),
    speed: Double = 30,
    accuracy: Double = 55,
    cost: Double = 15
) -> Query {
    Query(
        profile: asked,
        candidates: candidates,
        priorities: Priorities(speed: speed, accuracy: accuracy, cost: cost),
        policy: Policy(explorationRate: 0)
    )
}

extension Decision {
    /// The row of one candidate.
    func row(_ id: String) -> Ranked? { ranking.first { $0.candidate == id } }

    /// Why a candidate was left out.
    func exclusion(_ id: String) -> Exclusion? { row(id)?.excluded }
}
