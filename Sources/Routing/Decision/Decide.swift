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
        order = Self.order(query.candidates, figures, exclusions, terms)
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
            advice: choice.place == nil ? Advice(self).text : nil,
            weights: weights,
            limits: query.limits,
            policy: query.policy,
            incumbent: query.incumbent,
            seed: query.seed,
            arm: choice.arm
        )
    }

    private var ranking: [Ranked] {
        query.candidates.withUnsafeBufferPointer { candidates in order.map { row($0, candidates) } }
    }

    @inline(__always)
    private func row(_ place: Int, _ candidates: UnsafeBufferPointer<Candidate>) -> Ranked {
        let figures = figures[place]
        return Ranked(
            candidate: candidates[place].id,
            model: candidates[place].model.id,
            provider: candidates[place].model.provider,
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

    /// Places from the best candidate to the worst, those that may not answer after those that may.
    ///
    /// A total order: by score, and where scores are equal by quality, cost, time and name, so that it never depends on the
    /// order in which candidates came.
    private static func order(
        _ candidates: [Candidate],
        _ figures: [Figures],
        _ exclusions: [Exclusion?],
        _ terms: [Terms]
    ) -> [Int] {
        var keys = terms.indices.map { (isIn: exclusions[$0] == nil, score: terms[$0].sum, place: $0) }
        keys.sort { left, right in
            guard left.isIn == right.isIn else { return left.isIn }
            guard left.score == right.score else { return left.score > right.score }
            let (one, other) = (figures[left.place], figures[right.place])
            guard one.quality.mean == other.quality.mean else { return one.quality.mean > other.quality.mean }
            guard one.costUSD.mean == other.costUSD.mean else { return one.costUSD.mean < other.costUSD.mean }
            guard one.totalSeconds.mean == other.totalSeconds.mean else {
                return one.totalSeconds.mean < other.totalSeconds.mean
            }
            return candidates[left.place].id < candidates[right.place].id
        }
        return keys.map(\.place)
    }
}
