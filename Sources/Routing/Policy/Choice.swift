import Dialogue

/// Who was picked, and why.
struct Choice {
    /// The place among the query's candidates; nil when nobody is eligible.
    var place: Int?
    var reason: Decision.Reason
    var arm: Experiment.Arm?
}

extension Contest {
    /// No more than this share of messages is ever explored with.
    private static let explorationCap = 0.2
    /// A budget with less left than this many messages like this one is down to its last cents.
    private static let lastMessages = 20.0

    /// Picks among the eligible: a pin, who holds the floor, an experiment, a draw to learn, or the best score.
    func choice() -> Choice {
        guard let best = order.first, exclusions[best] == nil else { return Choice(place: nil, reason: .none) }
        if query.limits.pinned != nil { return Choice(place: best, reason: .pinned) }
        if let caller { return Choice(place: caller, reason: .toolLoop) }
        let arm = arm
        if arm == .treatment, let place = treated { return Choice(place: place, reason: .experiment, arm: arm) }
        let favourite = favourite(best)
        if let drawn = drawn(best: best), drawn != favourite.place {
            return Choice(place: drawn, reason: .exploring, arm: arm)
        }
        return Choice(place: favourite.place, reason: favourite.reason, arm: arm)
    }

    /// The incumbent's place; nil when there is none or it may not answer.
    private var incumbent: Int? {
        guard let name = query.incumbent?.candidate else { return nil }
        return eligible.first { query.candidates[$0].id == name }
    }

    /// The incumbent's place when it called a tool whose result this is.
    private var caller: Int? {
        guard query.policy.strongerThan == nil, query.incumbent?.continuation == .toolLoop else { return nil }
        return incumbent
    }

    /// The best by score once the incumbent has its lead, and why.
    private func favourite(_ best: Int) -> (place: Int, reason: Decision.Reason) {
        guard let place = incumbent, place != best, let incumbent = query.incumbent, query.policy.strongerThan == nil
        else { return (best, .best) }
        let lead = terms[best].sum - terms[place].sum
        if lead <= query.priorities.margin(stickiness: query.policy.stickiness) { return (place, .sticky) }
        let needed = query.policy.leadNeeded(over: incumbent, before: query.profile)
        return lead <= query.priorities.margin(stickiness: needed) ? (place, .followUp) : (best, .best)
    }

    /// Whether chance may play a part: never on a retry, on a short follow-up, nor when a stronger model was asked for.
    private var allowsChance: Bool {
        query.limits.failed.isEmpty && query.policy.strongerThan == nil
            && query.incumbent?.continuation != .shortFollowUp
    }

    private var arm: Experiment.Arm? {
        guard let experiment = query.policy.experiment, allowsChance else { return nil }
        var draw = Draw(seed: query.seed, name: "experiment " + experiment.name)
        return draw.uniform() < experiment.share ? .treatment : .control
    }

    private var treated: Int? {
        guard let pool = query.policy.experiment?.pool else { return nil }
        return eligible.first { pool.contains(query.candidates[$0]) }
    }

    /// For a small share of messages, the best by a draw from each near-best candidate's belief (Thompson sampling).
    private func drawn(best: Int) -> Int? {
        guard case .weighted = query.policy.mode, allowsChance, !isDownToLastCents(best) else { return nil }
        var coin = Draw(seed: query.seed)
        guard coin.uniform() < min(Self.explorationCap, query.policy.explorationRate) else { return nil }
        let near = eligible.filter { terms[best].sum - terms[$0].sum <= query.policy.regretBound }
        let undominated = near.filter { place in !near.contains { dominates($0, place) } }
        let scores = undominated.map { (place: $0, score: drawnScore($0)) }
        return scores.max { $0.score < $1.score }?.place
    }

    private func drawnScore(_ place: Int) -> Double {
        let quality = estimator.drawnQuality(of: query.candidates[place], seed: query.seed)
        return terms[place].speed + terms[place].cost + weights.accuracy * quality
    }

    private func isDownToLastCents(_ best: Int) -> Bool {
        guard let left = query.limits.remainingBudget?.usd else { return false }
        return left < Self.lastMessages * figures[best].costUSD.mean
    }

    /// Whether one candidate is no worse than another in quality, cost and time, and better in one. There is nothing to be
    /// learnt from the other one.
    private func dominates(_ one: Int, _ other: Int) -> Bool {
        let (left, right) = (figures[one], figures[other])
        let isNoWorse =
            left.quality.mean >= right.quality.mean && left.costUSD.mean <= right.costUSD.mean
            && left.totalSeconds.mean <= right.totalSeconds.mean
        return isNoWorse
            && (left.quality.mean > right.quality.mean || left.costUSD.mean < right.costUSD.mean
                || left.totalSeconds.mean < right.totalSeconds.mean)
    }
}
