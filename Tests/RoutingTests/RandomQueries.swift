import Dialogue
import Routing

/// Queries of every shape from a seed, sound ones and, where asked for, broken ones.
struct RandomQueries {
    private var generator: SplitMix64

    init(seed: UInt64) { generator = SplitMix64(seed: seed) }

    /// A sound query among some candidates, without chance, limits or incumbent.
    mutating func plain() -> Query {
        let candidates = (0..<Int.random(in: 2...12, using: &generator)).map { plainCandidate($0) }
        return Query(
            profile: profile(
                difficulty: number(0...1),
                promptTokens: Int.random(in: 1...50_000, using: &generator),
                task: TaskType.allCases.randomElement(using: &generator) ?? .chat
            ),
            candidates: candidates,
            priorities: Priorities(speed: number(0...100), accuracy: number(0...100), cost: number(0...100)),
            policy: Policy(explorationRate: 0),
            seed: generator.next()
        )
    }

    /// A query with limits, incumbents and chance, half of whose figures make no sense.
    mutating func wild() -> Query {
        var query = plain()
        query.candidates = query.candidates.map { broken($0) }
        if flip() { query.candidates = [] }
        query.profile.tasks = flip() ? [] : (0..<30).map { _ in wildNumber() }
        query.profile.difficulty = Estimate(mean: wildNumber(), low: wildNumber(), high: wildNumber())
        query.profile.completionTokens = TokenRange(median: wildNumber(), low: wildNumber(), high: wildNumber())
        query.profile.promptTokens = flip() ? .max : .min
        query.profile.sharedPrefixTokens = flip() ? .max : -5
        query.profile.images = flip() ? .max : -1
        query.profile.needs = Need.allCases.filter { _ in
            Bool.random(using: &generator) && Bool.random(using: &generator)
        }
        query.priorities.speed = wildNumber()
        query.priorities.cost = wildNumber()
        query.limits = limits(query)
        query.policy.explorationRate = wildNumber()
        query.policy.stickiness = wildNumber()
        query.policy.mode = mode()
        if Bool.random(using: &generator), let name = query.candidates.randomElement(using: &generator)?.id {
            query.incumbent = Incumbent(candidate: name, age: wildNumber(), continuation: flip() ? .toolLoop : .none)
        }
        if flip() { query.policy.experiment = Experiment(name: "x", share: wildNumber(), pool: .tier(.premium)) }
        return query
    }

    mutating func number(_ range: ClosedRange<Double>) -> Double { .random(in: range, using: &generator) }

    mutating func plainCandidate(_ number: Int) -> Candidate {
        let price = Elementary10.power(self.number(-2...2))
        return candidate(
            "demo/\(number)",
            ability: self.number(-3...4),
            spread: self.number(0...2),
            perMillion: Bool.random(using: &generator) ? (price, 4 * price) : (price / 3, 2 * price),
            firstToken: self.number(-2...3),
            rate: self.number(2...6)
        )
    }

    private mutating func flip() -> Bool { Int.random(in: 0..<10, using: &generator) == 0 }

    private mutating func wildNumber() -> Double {
        [0, -1, 0.5, 1, 1e9, -1e300, .infinity, -.infinity, .nan, .greatestFiniteMagnitude, .leastNonzeroMagnitude]
            .randomElement(using: &generator) ?? 0
    }

    private mutating func broken(_ candidate: Candidate) -> Candidate {
        var candidate = candidate
        guard Bool.random(using: &generator) else { return candidate }
        candidate.abilities = candidate.abilities.prefix(Int.random(in: 0...20, using: &generator)).map { _ in
            Ability(wildNumber(), spread: wildNumber())
        }
        candidate.firstToken = LogNormal(mu: wildNumber(), sigma: wildNumber())
        candidate.tokensPerSecond = LogNormal(mu: wildNumber(), sigma: wildNumber())
        candidate.reasoningRatio = wildNumber()
        candidate.correction = Correction(wildNumber(), spread: wildNumber())
        candidate.model.price =
            flip() ? nil : Price(prompt: Money(picodollars: .max), completion: Money(picodollars: .min))
        candidate.model.contextLength = flip() ? .min : nil
        return candidate
    }

    private mutating func limits(_ query: Query) -> Limits {
        var limits = Limits()
        let name = query.candidates.randomElement(using: &generator)?.id ?? ""
        if flip() { limits.pinned = name }
        if flip() { limits.banned = [name, ""] }
        if flip() { limits.blocked = ["*", "de*", name] }
        if flip() { limits.allowed = ["*1*"] }
        if flip() { limits.maximumCost = Money(usd: wildNumber()) }
        if flip() { limits.minimumQuality = wildNumber() }
        if flip() { limits.remainingBudget = Money(usd: wildNumber()) }
        if flip() { limits.maximumFirstTokenSeconds = wildNumber() }
        return limits
    }

    private mutating func mode() -> Policy.Mode {
        let modes: [Policy.Mode] = [
            .weighted, .cheapest(minimumQuality: wildNumber()), .best(maximumCostUSD: wildNumber()),
            .fastest(minimumQuality: wildNumber()),
        ]
        return modes.randomElement(using: &generator) ?? .weighted
    }
}

/// Powers of ten without a mathematics library.
enum Elementary10 {
    static func power(_ exponent: Double) -> Double {
        var rest = exponent * 2.302_585_092_994_046 / 64
        rest = 1 + rest * (1 + rest / 2 * (1 + rest / 3 * (1 + rest / 4)))
        return (0..<6).reduce(rest) { value, _ in value * value }
    }
}
