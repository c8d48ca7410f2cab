/// What choosing saved over a run of decisions, against two plain habits. All figures are expectations at the time.
public struct Savings: Sendable, Hashable, Codable {
    /// Decisions counted: those that had a winner.
    public var decisions: Int
    /// What the winners were expected to cost, in USD.
    public var spentUSD: Double
    /// Against always asking the eligible candidate of best expected quality.
    public var versusBest: Difference
    /// Against always staying with the model that answered before; counts only decisions that had one to stay with.
    public var versusPrevious: Difference

    /// What a habit would have cost and brought.
    public struct Difference: Sendable, Hashable, Codable {
        /// Decisions in which the habit could be followed.
        public var decisions = 0
        /// USD the habit would have cost more; negative when it is cheaper.
        public var savedUSD = 0.0
        /// Expected good answers the habit would have brought more; negative when it is worse.
        public var lostQuality = 0.0

        fileprivate mutating func add(_ habit: Ranked?, _ winner: Ranked) {
            guard let habit else { return }
            decisions += 1
            savedUSD += habit.costUSD.mean - winner.costUSD.mean
            lostQuality += habit.quality.mean - winner.quality.mean
        }
    }

    /// Adds up a run of decisions.
    public init(_ run: some Sequence<Decision>) {
        decisions = 0
        spentUSD = 0
        versusBest = Difference()
        versusPrevious = Difference()
        for decision in run { add(decision) }
    }

    /// Counts one more decision.
    public mutating func add(_ decision: Decision) {
        guard let winner = decision.winning else { return }
        decisions += 1
        spentUSD += winner.costUSD.mean
        let eligible = decision.ranking.filter { $0.excluded == nil }
        versusBest.add(eligible.max { $0.quality.mean < $1.quality.mean }, winner)
        versusPrevious.add(eligible.first { $0.candidate == decision.incumbent?.candidate }, winner)
    }
}
