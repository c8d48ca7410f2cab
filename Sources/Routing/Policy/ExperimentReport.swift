/// How the two arms of an experiment compare so far.
public struct ExperimentReport: Sendable, Hashable, Codable {
    /// The experiment's name.
    public var name: String
    /// As always.
    public var control: Tally
    /// The other arm.
    public var treatment: Tally

    /// A report without outcomes.
    public init(name: String) {
        self.name = name
        control = Tally()
        treatment = Tally()
    }

    /// Counts one message: its arm, how good its answer was (0…1) where that is known, and what it cost in USD.
    public mutating func add(_ arm: Experiment.Arm, score: Double?, costUSD: Double) {
        switch arm {
        case .control: control.add(score, costUSD)
        case .treatment: treatment.add(score, costUSD)
        }
    }

    /// How much better the other arm's answers are, with the 90 % interval; nil until both arms have two scores.
    public var difference: Estimate? {
        guard let ours = control.meanVariance, let theirs = treatment.meanVariance else { return nil }
        let mean = theirs.mean - ours.mean
        let reach = Scale.fivePercent * (theirs.variance + ours.variance).squareRoot()
        return Estimate(mean: mean, low: mean - reach, high: mean + reach)
    }

    /// What became of one arm's messages.
    public struct Tally: Sendable, Hashable, Codable {
        /// Messages that went this way.
        public private(set) var messages = 0
        /// Messages whose answer was judged.
        public private(set) var judged = 0
        /// What all messages cost, in USD.
        public private(set) var costUSD = 0.0
        private var sum = 0.0
        private var squares = 0.0

        /// The mean score of the judged; nil where none was.
        public var meanScore: Double? { judged > 0 ? sum / Double(judged) : nil }

        fileprivate mutating func add(_ score: Double?, _ usd: Double) {
            messages += 1
            costUSD += usd
            guard let score else { return }
            judged += 1
            sum += score
            squares += score * score
        }

        /// The mean score and the variance of that mean. A pseudo-count keeps the variance above zero when all agree.
        fileprivate var meanVariance: (mean: Double, variance: Double)? {
            guard judged > 1 else { return nil }
            let count = Double(judged)
            let mean = sum / count
            let variance = (max(0, squares - count * mean * mean) + 0.25) / count
            return (mean, variance / count)
        }
    }
}
