import Dialogue
import Routing

/// The product's router as it stands after some teaching: what it would make of a prompt, and whom it would pick.
struct Teacher {
    private let learner: Learner
    private let candidates: [Candidate]

    /// Worths of a good answer in USD from which a curve is made, from a millionth to a thousand.
    static let worths = (0...72).map { step in power(-6 + Double(step) / 8) }

    /// A router for a table's models that has learnt from some rows; from none, it knows what the catalogue says.
    init(models: [String], learntFrom rows: [OutcomeRow], vectors: [PromptVector], standIns: [Double]) {
        var learner = Learner()
        let fits = Dictionary(
            uniqueKeysWithValues: models.map { model in
                (model, PriceFit(rows.compactMap { row in row.outcomes[model]?.cost.map { (row.prompt, $0) } }))
            })
        let examples = zip(rows, vectors).map { row, vector in
            let outcomes = row.outcomes.filter { fits[$0.key] != nil }
            var factors: [String: Double] = [:]
            for (model, outcome) in outcomes {
                guard let cost = outcome.cost, let fit = fits[model], fit.usd(row.prompt) > 0 else { continue }
                factors[model] = cost / fit.usd(row.prompt)
            }
            return Example(vector: vector, scores: outcomes.mapValues(\.score), costFactors: factors)
        }
        if !examples.isEmpty { learner.learn(examples.filter { !$0.scores.isEmpty }) }
        self.learner = learner
        candidates = zip(models, standIns).map { model, standIn in
            Self.candidate(model, fits[model]?.price, standIn: standIn)
        }
    }

    /// What the router makes of one prompt.
    func judgement(_ profile: PromptProfile, _ vector: PromptVector) -> Judgement {
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
        return Judgement(
            qualities: candidates.map { rows[$0.id] ?? 0 },
            standard: place(of: standard.winner),
            picks: picks
        )
    }

    private func place(of name: String?) -> Int { candidates.firstIndex { $0.id == name } ?? 0 }

    /// A table's model as the catalogue knows it, at the price its outcomes had; where they had none, at the catalogue's.
    private static func candidate(_ name: String, _ price: Price?, standIn: Double) -> Candidate {
        let known = Catalogue.shipped.entry(for: name)?.price
        let flat = Price(prompt: .zero, completion: .zero, request: Money(usd: standIn))
        var candidate = Catalogue.shipped.candidate(for: Model(id: name, provider: ""))
        candidate.model = Model(id: name, provider: "", price: price ?? known ?? flat)
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
struct Judgement {
    /// The expected quality of each model.
    var qualities: [Double]
    /// Whom a new user's sliders pick.
    var standard: Int
    /// Whom each of `Teacher.worths` picks.
    var picks: [Int]
}

/// The price list that explains the costs of some prompts best: so much a request and so much a prompt token.
struct PriceFit {
    /// The list; nil where there was nothing to fit.
    let price: Price?
    private var slope = 0.0
    private var base = 0.0

    init(_ costs: [(prompt: String, usd: Double)]) {
        guard !costs.isEmpty else {
            price = nil
            return
        }
        let count = Double(costs.count)
        let tokens = costs.map { Self.tokens($0.prompt) }
        let meanTokens = tokens.reduce(0, +) / count
        let meanCost = costs.reduce(0) { $0 + $1.usd } / count
        var (covariance, variance) = (0.0, 0.0)
        for (token, cost) in zip(tokens, costs) {
            covariance += (token - meanTokens) * (cost.usd - meanCost)
            variance += (token - meanTokens) * (token - meanTokens)
        }
        let most = meanTokens > 0 ? meanCost / meanTokens : 0
        let slope = variance > 0 ? min(most, max(0, covariance / variance)) : 0
        self.slope = slope
        base = max(0, meanCost - slope * meanTokens)
        price = Price(
            prompt: Money(usd: slope),
            completion: .zero,
            request: Money(usd: base)
        )
    }

    /// What a prompt should cost by the list, in USD.
    func usd(_ prompt: String) -> Double { base + slope * Self.tokens(prompt) }

    private static func tokens(_ prompt: String) -> Double { Double(prompt.utf8.count) / 4 }
}
