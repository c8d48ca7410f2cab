/// Where the sliders would have to stand for the engine to choose what its user chose against it.
///
/// People do not know how much a second or a cent is worth to them, but they show it: by pinning another model than the
/// winner, and by asking for a stronger one. Each such choice says that one candidate's mix of quality, speed and cheapness
/// was worth more than another's. The likelihood of all choices under a logistic choice model (McFadden 1974) is balanced
/// against how far the sliders would have to move.
public struct RevealedPriorities: Sendable {
    /// One choice of the user's: what was taken and what the engine would have picked, each on the engine's scales, 0…1.
    public struct Choice: Sendable, Hashable {
        /// The candidate that the user took.
        public var taken: Terms
        /// The candidate that the user left.
        public var left: Terms

        /// A choice of one over another.
        public init(taken: Terms, left: Terms) {
            self.taken = taken
            self.left = left
        }
    }

    /// The choices, in the order in which they were added.
    public private(set) var choices: [Choice] = []

    /// Fewer choices than this say nothing.
    public static let fewestChoices = 5
    /// A lead in score at which the better of two is taken by e : 1.
    private static let scoreUnit = 0.05
    /// How much a move of all weight from one slider to another costs, in choices of e : 1. Five plain choices move a slider
    /// by about a fifth.
    private static let inertia = 10.0
    /// Slider positions that are tried lie this far apart.
    private static let step = 5

    /// Nothing chosen yet.
    public init() {}

    /// Takes in a choice.
    public mutating func add(_ choice: Choice) { choices.append(choice) }

    /// Takes in what a decision shows of its user; nothing where it was the engine that picked.
    public mutating func add(_ query: Query) {
        guard case .weighted = query.policy.mode, let choice = Choice(query) else { return }
        choices.append(choice)
    }

    /// How many of the choices the engine would make too with the sliders there.
    public func count(explainedBy priorities: Priorities) -> Int {
        let weights = Weights(priorities)
        return choices.count { $0.lead(weights) > 0 }
    }

    /// Where the sliders fit the choices best, counting what it takes to move them there; nil with too few choices, and where
    /// no other position explains more of them.
    public func fitted(from current: Priorities) -> Priorities? {
        guard choices.count >= Self.fewestChoices else { return nil }
        let start = Weights(current)
        let best = Self.positions.max { score(Weights($0), start) < score(Weights($1), start) }
        return best.flatMap { count(explainedBy: $0) > count(explainedBy: current) ? $0 : nil }
    }

    private func score(_ weights: Weights, _ start: Weights) -> Double {
        let fit = choices.reduce(0) { $0 - Self.surprise(at: $1.lead(weights) / Self.scoreUnit) }
        return fit - Self.inertia * weights.squaredDistance(to: start)
    }

    /// The negative log-probability of a choice by its lead, without overflow.
    private static func surprise(at lead: Double) -> Double {
        max(0, -lead) + Elementary.log(1 + Elementary.exp(-abs(lead)))
    }

    /// All positions of sliders that sum to 100, in steps.
    private static var positions: [Priorities] {
        stride(from: 0, through: 100, by: step).flatMap { speed in
            stride(from: 0, through: 100 - speed, by: step).map { accuracy in
                Priorities(speed: Double(speed), accuracy: Double(accuracy), cost: Double(100 - speed - accuracy))
            }
        }
    }
}

extension RevealedPriorities.Choice {
    /// The choice that a decision followed; nil where the user left it to the engine, or took what it would have picked.
    fileprivate init?(_ query: Query) {
        let isOverruled = query.limits.pinned != nil || query.policy.strongerThan != nil
        guard isOverruled, let taken = decide(query).winning, let left = Self.row(leftBy: query) else { return nil }
        guard taken.candidate != left.candidate else { return nil }
        self.init(taken: taken.values, left: left.values)
    }

    /// What the user did not want: the answer a stronger model was to better, or whom the engine would have picked.
    private static func row(leftBy query: Query) -> Ranked? {
        if let weaker = query.policy.strongerThan {
            return decide(query).ranking.first { $0.candidate == weaker }
        }
        var free = query
        free.limits.pinned = nil
        // What was drawn to learn from, or kept for its cache, is no rival: the first of the ranking is.
        return decide(free).ranking.first { $0.excluded == nil }
    }

    fileprivate func lead(_ weights: Weights) -> Double { taken.score(weights) - left.score(weights) }
}

extension Terms {
    fileprivate func score(_ weights: Weights) -> Double {
        accuracy * weights.accuracy + speed * weights.speed + cost * weights.cost
    }
}

extension Weights {
    fileprivate func squaredDistance(to other: Weights) -> Double {
        let moves = [accuracy - other.accuracy, speed - other.speed, cost - other.cost]
        return moves.reduce(0) { $0 + $1 * $1 }
    }
}
