/// The sliders as shares that sum to 1.
public struct Weights: Sendable, Hashable, Codable {
    /// What the probability of a good answer counts.
    public var accuracy: Double
    /// What the time to the end of the answer counts.
    public var speed: Double
    /// What the expected cost counts.
    public var cost: Double

    /// The sliders' proportions; three sliders at nothing count alike.
    public init(_ priorities: Priorities) {
        let sum = priorities.sum
        let isNothing = !(sum > 0)
        accuracy = isNothing ? 1 / 3 : priorities.accuracy / sum
        speed = isNothing ? 1 / 3 : priorities.speed / sum
        cost = isNothing ? 1 / 3 : priorities.cost / sum
    }

    /// What counts in a mode: the sliders' proportions, or the mode's one goal alone.
    public init(_ priorities: Priorities, mode: Policy.Mode) {
        switch mode {
        case .weighted: self.init(priorities)
        case .cheapest: self.init(Priorities(speed: 0, accuracy: 0, cost: 100))
        case .best: self.init(Priorities(speed: 0, accuracy: 100, cost: 0))
        case .fastest: self.init(Priorities(speed: 100, accuracy: 0, cost: 0))
        case .worth: self.init(Priorities(speed: 0, accuracy: 50, cost: 50))
        }
    }
}

extension Priorities {
    /// All three sliders together.
    var sum: Double { speed + accuracy + cost }

    /// The score an incumbent's lead is worth under a policy.
    ///
    /// Divided by the sliders' sum it is the same number of slider points whatever their positions. Only so does moving one
    /// slider never bring back an incumbent that is worse at the very thing the slider asks for.
    func margin(stickiness: Double) -> Double {
        let points = 100 * stickiness.clamped(to: 0...1, or: 0)
        return sum > 0 ? points / sum : points / 100
    }
}
