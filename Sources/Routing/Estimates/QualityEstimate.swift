/// Estimates the probability that a candidate answers a prompt well: Σ p(task) · E[σ(ability − difficulty)].
///
/// Ability, difficulty and the correction learnt for the prompt are normal beliefs on the logit scale. The expectation of a
/// logistic of a normal is taken by MacKay's approximation, σ(m / √(1 + πv/8)).
struct QualityEstimate {
    /// Tasks less probable than this are left out, and all but the likeliest few: what they would add cannot be seen.
    private static let leastProbability = 0.02
    private static let mostTasks = 6

    /// The tasks that count, with probabilities that sum to 1.
    private let tasks: [(index: Int, probability: Double)]
    private let difficulty: Double
    private let difficultyVariance: Double

    /// Reads what a prompt asks, once for all candidates.
    init(profile: PromptProfile) {
        tasks = Self.weighed(profile.tasks)
        let mean = profile.difficulty.mean.clamped(to: 0...1, or: 0.5)
        difficulty = Scale.difficultyRange * (mean - 0.5) - Scale.ease
        let width = (profile.difficulty.high - profile.difficulty.low).clamped(to: 0...1, or: 0.5)
        let spread = Scale.difficultyRange * width / (2 * Scale.fivePercent)
        difficultyVariance = spread * spread
    }

    /// The probability of a good answer by one candidate, with its 90 % interval.
    @inline(__always)
    func estimate(_ abilities: [Ability], _ correction: Correction) -> Estimate {
        let belief = belief(abilities, correction)
        let deviation = Scale.fivePercent * belief.variance.squareRoot()
        let low = Elementary.sigmoid(belief.logit - deviation)
        let high = Elementary.sigmoid(belief.logit + deviation)
        return Estimate(mean: belief.mean, low: min(low, belief.mean), high: max(high, belief.mean))
    }

    /// The expected quality, and the logit's mean and variance over tasks, abilities and difficulty.
    func belief(for candidate: Candidate) -> (mean: Double, logit: Double, variance: Double) {
        belief(candidate.abilities, candidate.correction)
    }

    @inline(__always)
    private func belief(
        _ abilities: [Ability],
        _ correction: Correction
    ) -> (mean: Double, logit: Double, variance: Double) {
        let shift = correction.value.clamped(to: -20...20, or: 0) - difficulty
        let common = difficultyVariance + correction.variance
        var mean = 0.0
        var logit = 0.0
        var square = 0.0
        let abilities = abilities.span
        for task in tasks {
            let (value, variance) = Self.belief(abilities, at: task.index)
            let m = value + shift
            let v = variance + common
            mean += task.probability * Elementary.sigmoid(m / (1 + v * (Double.pi / 8)).squareRoot())
            logit += task.probability * m
            square += task.probability * (m * m + v)
        }
        return (mean, logit, max(0, square - logit * logit))
    }

    /// The belief about one task; a wide one around the middle where nothing sound is known.
    @inline(__always)
    private static func belief(_ abilities: Span<Ability>, at task: Int) -> (value: Double, variance: Double) {
        guard task < abilities.count else { return (0, 2.25) }
        let value = abilities[task].value
        let spread = abilities[task].spread
        guard value.isFinite, spread.isFinite else { return (0, 2.25) }
        return (min(20, max(-20, value)), min(400, spread * spread))
    }

    private static func weighed(_ probabilities: [Double]) -> [(index: Int, probability: Double)] {
        let known = probabilities.enumerated().prefix(TaskType.allCases.count)
            .filter { $0.element >= leastProbability }
            .sorted { ($1.element, $0.offset) < ($0.element, $1.offset) }
            .prefix(mostTasks)
        let sum = known.reduce(0) { $0 + $1.element }
        guard sum.isFinite, sum > 0 else { return [(TaskType.other.index, 1)] }
        return known.map { ($0.offset, $0.element / sum) }
    }
}

extension Correction {
    /// The square of the spread, kept sound.
    fileprivate var variance: Double {
        let sound = spread.clamped(to: 0...20, or: 1)
        return sound * sound
    }
}

extension Double {
    /// The nearest number in a range; a stand-in where it is not a number.
    func clamped(to range: ClosedRange<Double>, or standIn: Double) -> Double {
        isNaN ? standIn : Swift.min(range.upperBound, Swift.max(range.lowerBound, self))
    }
}
