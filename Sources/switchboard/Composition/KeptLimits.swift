import Routing

extension Limits {
    /// Takes up limits as they were left, where the configuration names none.
    mutating func fill(from kept: Limits) {
        minimumQuality = minimumQuality ?? kept.minimumQuality
        maximumCost = maximumCost ?? kept.maximumCost
        maximumFirstTokenSeconds = maximumFirstTokenSeconds ?? kept.maximumFirstTokenSeconds
        if allowed.isEmpty { allowed = kept.allowed }
        if blocked.isEmpty { blocked = kept.blocked }
    }
}

extension Policy {
    /// Takes up what can be set in the chat as it was left, where the configuration says nothing else than the default.
    mutating func fill(from kept: Policy) {
        let standard = Policy()
        if explorationRate == standard.explorationRate { explorationRate = kept.explorationRate }
        if stickiness == standard.stickiness { stickiness = kept.stickiness }
    }
}
