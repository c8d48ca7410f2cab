import Dialogue

/// Picks who answers: estimates every candidate, drops who may not answer, weighs the rest, and applies the policy.
///
/// A pure function: no clock, no chance but the query's seed. It suspends nowhere and takes microseconds.
public func decide(_ query: Query) -> Decision {
    Contest(query).decision()
}

/// One decision in the making: the figures, exclusions and order of all candidates.
struct Contest {
    let query: Query
    let weights: Weights
    let estimator: Estimator
    /// The quality that a candidate must exceed when a stronger one than before is asked for.
    let strength: Double?
    /// In the order of the query's candidates, as are the exclusions and terms.
    let figures: [Figures]
    let exclusions: [Exclusion?]
    let terms: [Terms]
    /// Places in the query's candidates: eligible ones first, best first.
    let order: [Int]

    init(_ query: Query) {
        let weights = Weights(query.priorities, mode: query.policy.mode)
        let estimator = Estimator(profile: query.profile, incumbent: query.incumbent)
        let figures = query.candidates.map { estimator.figures(for: $0) }
        let strength = Self.strength(query, figures)
        let eligibility = Eligibility(query: query, strength: strength)
        let exclusions = zip(query.candidates, figures).map { eligibility.exclusion(of: $0, $1) }
        let terms = figures.map { $0.terms(weights, query.policy.mode) }
        self.query = query
        self.weights = weights
        self.estimator = estimator
        self.strength = strength
        self.figures = figures
        self.exclusions = exclusions
        self.terms = terms
        order = query.candidates.indices.sorted { left, right in
            let isLeftIn = exclusions[left] == nil
            guard isLeftIn == (exclusions[right] == nil) else { return isLeftIn }
            return Self.precedes(left, right, query.candidates, figures, terms)
        }
    }

    /// The eligible candidates' places, best first.
    var eligible: some Sequence<Int> { order.lazy.prefix { exclusions[$0] == nil } }

    func decision() -> Decision {
        let choice = choice()
        return Decision(
            engine: EngineVersion.current,
            profile: query.profile,
            priorities: query.priorities,
            ranking: order.map(row),
            winner: choice.place.map { query.candidates[$0].id },
            reason: choice.reason,
            advice: choice.place == nil ? Advice(self).text : nil,
            weights: weights,
            limits: query.limits,
            policy: query.policy,
            incumbent: query.incumbent,
            seed: query.seed,
            arm: choice.arm
        )
    }

    private func row(_ place: Int) -> Ranked {
        let candidate = query.candidates[place]
        let figures = figures[place]
        return Ranked(
            candidate: candidate.id,
            model: candidate.model.id,
            provider: candidate.model.provider,
            score: terms[place].sum,
            quality: figures.quality,
            costUSD: figures.costUSD,
            isPriceKnown: figures.isPriceKnown,
            firstTokenSeconds: figures.firstTokenSeconds,
            totalSeconds: figures.totalSeconds,
            terms: terms[place],
            excluded: exclusions[place]
        )
    }

    private static func strength(_ query: Query, _ figures: [Figures]) -> Double? {
        guard let name = query.policy.strongerThan else { return nil }
        return query.candidates.firstIndex { $0.id == name }.map { figures[$0].quality.mean }
    }

    /// A total order: by score, and where scores are equal by quality, cost, time and name, so that it never depends on the
    /// order in which candidates came.
    private static func precedes(
        _ left: Int,
        _ right: Int,
        _ candidates: [Candidate],
        _ figures: [Figures],
        _ terms: [Terms]
    ) -> Bool {
        let scores = (terms[left].sum, terms[right].sum)
        guard scores.0 == scores.1 else { return scores.0 > scores.1 }
        let (one, other) = (figures[left], figures[right])
        guard one.quality.mean == other.quality.mean else { return one.quality.mean > other.quality.mean }
        guard one.costUSD.mean == other.costUSD.mean else { return one.costUSD.mean < other.costUSD.mean }
        guard one.totalSeconds.mean == other.totalSeconds.mean else {
            return one.totalSeconds.mean < other.totalSeconds.mean
        }
        return candidates[left].id < candidates[right].id
    }
}
