/// How to evaluate a table.
public struct EvaluationOptions: Sendable {
    /// What the router has learnt before a row is put to it.
    public enum Teaching: Sendable {
        /// Nothing: the router a new user gets.
        case none
        /// Another table.
        case table([OutcomeRow])
        /// All parts of the table but the one the row is in.
        case folds(Int)
        /// The rows of the table marked as labelled; the others are measured.
        case labelled
    }

    /// What the router has learnt.
    public var teaching: Teaching
    /// The weaker and the stronger of two models to which the table is narrowed; nil for all.
    public var pair: (weak: String, strong: String)?
    /// Fixes folds, draws and resampling.
    public var seed: UInt64
    /// How often intervals resample the rows.
    public var resamples: Int

    /// Options; the defaults measure a new user's router over all models.
    public init(
        teaching: Teaching = .none,
        pair: (weak: String, strong: String)? = nil,
        seed: UInt64 = 1,
        resamples: Int = 500
    ) {
        self.teaching = teaching
        self.pair = pair
        self.seed = seed
        self.resamples = resamples
    }
}
