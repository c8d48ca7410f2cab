import Dialogue

extension Effort {
    /// The nearest of some efforts; of two equally near ones the lesser.
    func nearest(of choices: [Effort]) -> Effort {
        let rank = Self.allCases.firstIndex(of: self) ?? 0
        let distances = choices.map { abs((Self.allCases.firstIndex(of: $0) ?? 0) - rank) }
        let best = distances.indices.min { (distances[$0], $0) < (distances[$1], $1) }
        return best.map { choices[$0] } ?? self
    }

    /// The share of a token budget that OpenRouter gives to reasoning at this effort (its documentation, "reasoning tokens").
    var budgetShare: Double {
        switch self {
        case .none: 0
        case .minimal: 0.1
        case .low: 0.2
        case .medium: 0.5
        case .high: 0.8
        case .xhigh, .max: 0.95
        }
    }
}
