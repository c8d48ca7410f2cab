import Dialogue
import Routing

/// The product's router as it stands after some teaching: what it would make of a prompt, and whom it would pick.
struct Teacher {
    private let learner: Learner
    private let candidates: [Candidate]

    /// Worths of a good answer in USD from which a curve is made, from a millionth to a thousand.
    static let worths = (0...72).map { step in power(-6 + Double(step) / 8) }

    /// A router for a table's models that has learnt from some rows; from none, it knows what the catalogue says.
    init(_ table: OutcomeTable, learntFrom rows: [OutcomeRow], vectors: [PromptVector]) {
        let fits = table.models.map { PriceFit(of: $0, in: rows) }
        var learner = Learner()
        if !rows.isEmpty {
            learner.learn(zip(rows, vectors).compactMap { Self.example($0, $1, of: table.models, fits) })
        }
        self.learner = learner
        candidates = table.models.indices.map { column in
            Self.candidate(table.models[column], fits[column]?.price, usual: table.meanCosts[column], in: table)
        }
    }

    /// What came of the models at one prompt, with costs as multiples of what their price lists let expect; nil for nothing.
    private static func example(
        _ row: OutcomeRow,
        _ vector: PromptVector,
        of models: [String],
        _ fits: [PriceFit?]
    ) -> Example? {
        var example = Example(vector: vector, scores: [:])
        for (model, fit) in zip(models, fits) {
            guard let outcome = row.outcomes[model] else { continue }
            example.scores[model] = outcome.score
            guard let cost = outcome.cost, let expected = fit?.usd(row), expected > 0 else { continue }
            example.costFactors[model] = cost / expected
        }
        return example.scores.isEmpty ? nil : example
    }

    /// What the router makes of one prompt.
    func opinion(_ profile: PromptProfile, _ vector: PromptVector) -> Opinion {
        var profile = profile
        // The tables' prompts were all answered as plain text, whatever they speak of.
        profile.forgetNeeds()
        let adjusted = learner.adjusted(candidates, profile: profile, vector: vector)
        var query = Query(profile: profile, candidates: adjusted, policy: Policy(explorationRate: 0))
        let standard = decide(query)
        let picks = Self.worths.map { worth in
            query.policy.mode = .worth(goodAnswerUSD: worth)
            return place(of: decide(query).winner)
        }
        let rows = Dictionary(
            standard.ranking.map { ($0.candidate, $0.quality.mean) }, uniquingKeysWith: { first, _ in first })
        return Opinion(
            qualities: candidates.map { rows[$0.id] ?? 0 },
            standard: place(of: standard.winner),
            picks: picks
        )
    }

    private func place(of name: String?) -> Int { candidates.firstIndex { $0.id == name } ?? 0 }

    /// A table's model as the catalogue knows it, at the price its outcomes had; where they had none, at the catalogue's, or
    /// else at what its calls usually cost.
    private static func candidate(_ name: String, _ price: Price?, usual: Double, in table: OutcomeTable) -> Candidate {
        let flat = Price(prompt: .zero, completion: .zero, request: Money(usd: usual))
        let likely = table.hasCosts ? table.likelyPrice(forCallsAt: usual) : nil
        var candidate = Catalogue.shipped.candidate(for: Model(id: name, provider: ""))
        let listed = table.hasCosts ? candidate.model.price : nil
        if candidate.model.price == nil {
            candidate = Catalogue.shipped.candidate(for: Model(id: name, provider: "", price: likely))
        }
        candidate.model = Model(id: name, provider: "", price: price ?? listed ?? flat)
        return candidate
    }

    /// Ten to the power of x, by repeated multiplication of the tenth root of ten's eighth steps.
    private static func power(_ exponent: Double) -> Double {
        let eighth = 1.333_521_432_163_324
        let steps = Int((exponent * 8).rounded())
        return (0..<abs(steps)).reduce(1) { value, _ in steps < 0 ? value / eighth : value * eighth }
    }
}

/// What a router makes of one prompt.
struct Opinion {
    /// The expected quality of each model.
    var qualities: [Double]
    /// Whom a new user's sliders pick.
    var standard: Int
    /// Whom each of `Teacher.worths` picks.
    var picks: [Int]
}
