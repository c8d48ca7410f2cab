import Dialogue
import Routing

extension Query {
    /// A query among so many candidates with figures that do not round.
    static func sample(candidates: Int = 3, seed: UInt64 = .max) -> Query {
        var limits = Limits()
        limits.maximumCost = Money(usd: 0.05)
        limits.banned = ["anvil/9"]
        return Query(
            profile: .sample(),
            candidates: (0..<candidates).map { .sample($0) },
            limits: limits,
            incumbent: Incumbent(candidate: "anvil/1", age: 1 / 3),
            seed: seed
        )
    }
}

extension PromptProfile {
    static func sample(shift: Double = 0) -> PromptProfile {
        PromptProfile(
            tasks: TaskType.allCases.map { $0 == .math ? 0.62 : 0.02 },
            domain: Likely("science", 0.7 + shift),
            difficulty: Estimate(mean: 0.1 + 0.2, low: 0.1, high: 0.5),
            language: "en",
            script: "Latn",
            programmingLanguage: nil,
            promptTokens: 412,
            sharedPrefixTokens: 0,
            completionTokens: TokenRange(median: 650, low: 200, high: 2000),
            needs: [.vision],
            images: 1,
            confidence: 0.9,
            novelty: 1 / 7,
            features: (0..<60).map { Feature("feature_\($0)", Double($0) / 7 + shift) }
        )
    }
}

extension Candidate {
    static func sample(_ number: Int, speed: Double = 0) -> Candidate {
        let model = Model(
            id: "anvil/\(number)",
            provider: "anvil",
            price: Price(promptPerMillion: 0.1 + Double(number), completionPerMillion: 0.3),
            contextLength: 128_000,
            inputs: [.image],
            parameters: ["tools"]
        )
        return Candidate(
            model: model,
            effort: number == 1 ? .high : nil,
            abilities: TaskType.allCases.map { Ability(Double($0.index + number) / 11, spread: 0.3, source: "bench") },
            firstToken: LogNormal(mu: -0.3 + speed, sigma: 0.4),
            tokensPerSecond: LogNormal(mu: 4.1, sigma: 0.2),
            health: number == 2 ? .coolingDown("429, 20 s ago") : .available
        )
    }
}

extension Decision {
    /// A decision with a row for every candidate of the query, the last one excluded.
    static func sample(of query: Query) -> Decision {
        var ranking = query.candidates.enumerated().map { Ranked.sample($1, place: $0) }
        ranking[ranking.count - 1].excluded = .overMaximumCost(expected: 0.1, maximum: 0.05)
        return Decision(
            engine: "1.2.3",
            profile: query.profile,
            priorities: query.priorities,
            ranking: ranking,
            winner: ranking[0].candidate,
            reason: .sticky,
            limits: query.limits,
            incumbent: query.incumbent,
            seed: query.seed
        )
    }
}

extension Ranked {
    static func sample(_ candidate: Candidate, place: Int) -> Ranked {
        let figure = 1 / Double(place + 3)
        let estimate = Estimate(mean: figure, low: figure / 3, high: figure * 3)
        return Ranked(
            candidate: candidate.id,
            model: candidate.model.id,
            provider: candidate.model.provider,
            score: figure,
            quality: estimate,
            costUSD: estimate,
            isPriceKnown: place != 1,
            firstTokenSeconds: estimate,
            totalSeconds: estimate,
            terms: Terms(accuracy: figure / 2, speed: figure / 5, cost: figure / 7)
        )
    }
}
