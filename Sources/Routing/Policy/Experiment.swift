import Dialogue

/// A share of messages sent elsewhere, so that two ways of choosing can be compared.
public struct Experiment: Sendable, Hashable, Codable {
    /// What it is called in reports.
    public var name: String
    /// The share of messages that go to the other arm, 0…1.
    public var share: Double
    /// Who answers in the other arm.
    public var pool: Pool

    /// An experiment by name, share and the other arm's pool.
    public init(name: String, share: Double = 0.1, pool: Pool) {
        self.name = name
        self.share = share
        self.pool = pool
    }

    /// The candidates of the other arm.
    public enum Pool: Sendable, Hashable, Codable {
        /// All of one tier.
        case tier(Tier)
        /// All whose id matches a pattern (`*` stands for any characters).
        case pattern(String)

        /// Whether a candidate belongs to it.
        public func contains(_ candidate: Candidate) -> Bool {
            switch self {
            case .tier(let tier): candidate.tier == tier
            case .pattern(let pattern):
                Patterns([pattern]).first(fitting: candidate.id, of: candidate.model.id) != nil
            }
        }
    }

    /// Which of the two ways a message went.
    public enum Arm: String, Sendable, Hashable, Codable {
        /// As always.
        case control
        /// To the other arm's pool.
        case treatment
    }
}
