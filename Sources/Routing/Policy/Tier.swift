public import Dialogue

/// How dear a model is, by the list price of a typical message: three prompt tokens to every completion token.
public enum Tier: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
    case free, budget, mid, standard, premium

    /// The tier of a price. Bounds in USD per million tokens of a typical message: 0, 0.50, 2, 8.
    public init(price: Price) {
        let perMillion = (3 * price.prompt.usd + price.completion.usd) / 4 * 1e6
        switch perMillion {
        case ...0: self = .free
        case ..<0.5: self = .budget
        case ..<2: self = .mid
        case ..<8: self = .standard
        default: self = .premium
        }
    }

    /// Whether the left tier is cheaper.
    public static func < (left: Tier, right: Tier) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .free: 0
        case .budget: 1
        case .mid: 2
        case .standard: 3
        case .premium: 4
        }
    }
}

extension Candidate {
    /// How dear it is; where the price is not known, what is assumed of such models.
    public var tier: Tier { Tier(price: model.price ?? CostEstimate.assumed) }
}
