/// A log-normal belief about a positive figure.
public struct LogNormal: Sendable, Hashable {
    /// The mean of the figure's natural logarithm.
    public var mu: Double { didSet { moments = Moments(mu, sigma) } }
    /// The standard deviation of the figure's natural logarithm.
    public var sigma: Double { didSet { moments = Moments(mu, sigma) } }
    /// What follows from both. Kept, as a decision reads it of every candidate.
    private(set) var moments: Moments

    /// A belief by the parameters of its logarithm.
    public init(mu: Double, sigma: Double) {
        self.mu = mu
        self.sigma = sigma
        moments = Moments(mu, sigma)
    }

    /// What a belief comes to, with its parameters kept where means are finite: from a microsecond to eleven days, spread at
    /// most a factor of e⁴.
    struct Moments: Sendable, Hashable {
        /// The exact mean with the 90 % interval.
        let figure: Estimate
        /// e to the power of minus μ.
        let inverseMedian: Double
        /// The mean as a multiple of the median.
        let growth: Double
        /// The variance as a multiple of the squared mean.
        let dispersion: Double

        init(_ mu: Double, _ sigma: Double) {
            let mu = mu.clamped(to: -13.8...13.8, or: 0)
            let sigma = sigma.clamped(to: 0...4, or: 1)
            let median = Elementary.exp(mu)
            let ratio = Elementary.exp(Scale.fivePercent * sigma)
            growth = Elementary.exp(sigma * sigma / 2)
            let mean = median * growth
            figure = Estimate(mean: mean, low: min(mean, median / ratio), high: max(mean, median * ratio))
            inverseMedian = Elementary.exp(-mu)
            dispersion = growth * growth - 1
        }
    }
}

extension LogNormal: Codable {
    /// All that is written down: the moments follow from it.
    private enum CodingKeys: CodingKey {
        case mu, sigma
    }

    /// Reads a belief that was written down.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            mu: try values.decode(Double.self, forKey: .mu),
            sigma: try values.decode(Double.self, forKey: .sigma)
        )
    }
}
