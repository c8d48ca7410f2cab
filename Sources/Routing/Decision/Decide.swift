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
        let figures = estimator.figures(for: query.candidates)
        let strength = Self.strength(query, figures)
        let exclusions = Eligibility(query: query, strength: strength).exclusions(query.candidates, figures)
        let terms = figures.map { $0.terms(weights, query.policy.mode) }
        self.query = query
        self.weights = weights
        self.estimator = estimator
        self.strength = strength
        self.figures = figures
        self.exclusions = exclusions
        self.terms = terms
        order = Order(query.candidates, figures, exclusions, terms).places
    }

    /// The eligible candidates' places, best first.
    var eligible: some Sequence<Int> { order.lazy.prefix { exclusions[$0] == nil } }

    func decision() -> Decision {
        let choice = choice()
        return Decision(
            engine: EngineVersion.current,
            profile: query.profile,
            priorities: query.priorities,
            ranking: ranking,
            winner: choice.place.map { query.candidates[$0].id },
            reason: choice.reason,
            advice: choice.place.map(doubt) ?? Advice(self).text,
            weights: weights,
            limits: query.limits,
            policy: query.policy,
            incumbent: query.incumbent,
            seed: query.seed,
            arm: choice.arm
        )
    }

    /// What the winner lacks and words are sure is needed; nil for nothing.
    private func doubt(about winner: Int) -> String? {
        let candidate = query.candidates[winner]
        let lacking = query.profile.wordedNeeds?.first { $0.isSure && !candidate.meets.contains($0.need) }
        return lacking.map { "\(candidate.id) lacks \($0.need.explanation), which the prompt seems to ask for." }
    }

    private var ranking: [Ranked] {
        query.candidates.withUnsafeBufferPointer { candidates in order.map { row($0, candidates) } }
    }

    @inline(__always)
    private func row(_ place: Int, _ candidates: UnsafeBufferPointer<Candidate>) -> Ranked {
        Ranked(
            candidate: candidates[place].id,
            model: candidates[place].model.id,
            provider: candidates[place].model.provider,
            score: terms[place].sum,
            quality: figures[place].quality,
            costUSD: figures[place].costUSD,
            isPriceKnown: figures[place].isPriceKnown,
            firstTokenSeconds: figures[place].firstTokenSeconds,
            totalSeconds: figures[place].totalSeconds,
            terms: terms[place],
            excluded: exclusions[place]
        )
    }

    private static func strength(_ query: Query, _ figures: [Figures]) -> Double? {
        guard let name = query.policy.strongerThan else { return nil }
        return query.candidates.firstIndex { $0.id == name }.map { figures[$0].quality.mean }
    }
}
