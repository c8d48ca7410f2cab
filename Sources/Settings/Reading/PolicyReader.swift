import Routing

extension Section {
    /// How picks are made; what is left out stays as it is.
    mutating func policy(_ standard: Policy) -> Policy {
        var policy = standard
        policy.mode = mode() ?? policy.mode
        policy.explorationRate = number("exploration_rate", in: 0...1) ?? policy.explorationRate
        policy.regretBound = number("regret_bound", in: 0...1) ?? policy.regretBound
        policy.stickiness = number("stickiness", in: 0...1) ?? policy.stickiness
        if var section = section("tiers") { policy.tiers = section.tiers() }
        if var section = section("experiment") { policy.experiment = section.experiment() }
        end()
        return policy
    }

    /// The names of what can be sought.
    private enum ModeName: String, CaseIterable {
        case weighted, cheapest, best, fastest, worth
    }

    /// What is sought, with the figure that goes with it.
    private mutating func mode() -> Policy.Mode? {
        let quality = number("mode_quality", in: 0...1)
        let cost = number("mode_usd", in: 0...1000)
        switch choice("mode", of: ModeName.self) {
        case nil: return nil
        case .weighted: return .weighted
        case .cheapest: return needing("mode_quality", quality) { .cheapest(minimumQuality: $0) }
        case .fastest: return needing("mode_quality", quality) { .fastest(minimumQuality: $0) }
        case .best: return needing("mode_usd", cost) { .best(maximumCostUSD: $0) }
        case .worth: return needing("mode_usd", cost) { .worth(goodAnswerUSD: $0) }
        }
    }

    private func needing(_ key: String, _ figure: Double?, _ mode: (Double) -> Policy.Mode) -> Policy.Mode? {
        if let figure { return mode(figure) }
        if !has(key) { add("mode", "needs \(key) beside it") }
        return nil
    }

    /// The tiers that tasks may go to.
    private mutating func tiers() -> [TaskType: Set<Tier>] {
        var tiers: [TaskType: Set<Tier>] = [:]
        for task in TaskType.allCases { tiers[task] = choices(task.rawValue) }
        end(unknown: "is not a task")
        return tiers
    }

    private mutating func choices(_ key: String) -> Set<Tier>? {
        guard let names = strings(key) else { return nil }
        let tiers = names.compactMap(Tier.init)
        for name in names where Tier(rawValue: name) == nil {
            let suggestion = Self.suggestion(for: name, among: Tier.allCases.map(\.rawValue))
            add(key, "names no tier: \"\(name)\"", suggestion: suggestion)
        }
        return tiers.isEmpty ? nil : Set(tiers)
    }

    private mutating func experiment() -> Experiment? {
        let name = string("name")
        let share = number("share", in: 0...1)
        let tier: Tier? = choice("tier")
        let pattern = string("pattern")
        end()
        guard let pool = tier.map(Experiment.Pool.tier) ?? pattern.map(Experiment.Pool.pattern) else {
            if !has("tier"), !has("pattern") { add("needs a tier or a pattern for its other arm") }
            return nil
        }
        return Experiment(name: name ?? "experiment", share: share ?? 0.1, pool: pool)
    }
}
