import Glibc

/// A log-normal distribution fitted to positive figures of which older ones count less.
///
/// Times to the first token and token rates are skewed the way their logarithms are not, so mean and spread are kept of
/// the logarithms.
public struct FadingLogNormal: Sendable, Hashable, Codable {
    /// How many fresh figures all those seen are worth.
    public private(set) var weight: Double
    /// The mean of the figures' natural logarithms.
    public private(set) var mu: Double
    private var variance: Double
    private var lastTime: Double
    private let halfLife: Double

    /// A distribution of which no figure is known.
    ///
    /// - Parameter halfLife: after how many seconds a figure counts half.
    public init(halfLife: Double) {
        mu = 0
        variance = 0
        weight = 0
        lastTime = 0
        self.halfLife = halfLife
    }

    /// The standard deviation of the figures' natural logarithms.
    public var sigma: Double { sqrt(variance) }

    /// The middle of the figures.
    public var median: Double { exp(mu) }

    /// What to expect where something was believed before any figure was seen.
    ///
    /// - Parameters:
    ///   - belief: what was believed.
    ///   - worth: how many figures the belief is worth.
    ///   - now: the time, on the clock of `add`.
    public func blended(with belief: LogBelief, worth: Double = 2, at now: Double) -> LogBelief {
        guard weight > 0 else { return belief }
        let seen = weight * exp2(-max(0, now - lastTime) / halfLife)
        let mean = (worth * belief.mu + seen * mu) / (worth + seen)
        let squares =
            worth * (belief.sigma * belief.sigma + belief.mu * belief.mu) + seen * (variance + mu * mu)
        return LogBelief(mu: mean, sigma: max(0.05, max(0, squares / (worth + seen) - mean * mean).squareRoot()))
    }

    /// How many standard deviations the logarithm of a figure lies above the mean. A spread under a tenth counts as one,
    /// since a server that always took the same time may once take a little longer.
    public func surprise(of figure: Double) -> Double {
        (log(max(figure, 1e-9)) - mu) / max(sigma, 0.1)
    }

    /// Takes in a figure seen at a time in seconds; what is not positive and finite is passed over.
    public mutating func add(_ figure: Double, at time: Double) {
        guard figure > 0, figure.isFinite else { return }
        weight *= exp2(-max(0, time - lastTime) / halfLife)
        lastTime = max(lastTime, time)
        if weight == 0 { mu = log(figure) }
        weight += 1
        let step = log(figure) - mu
        mu += step / weight
        variance = (1 - 1 / weight) * (variance + step * step / weight)
    }
}

/// A belief about a positive figure whose logarithm is normally distributed.
public struct LogBelief: Sendable, Hashable {
    /// The mean of the natural logarithm.
    public var mu: Double
    /// The standard deviation of the natural logarithm.
    public var sigma: Double

    /// A belief by mean and spread of the logarithm.
    public init(mu: Double, sigma: Double) {
        (self.mu, self.sigma) = (mu, sigma)
    }

    /// The figure that nineteen of twenty stay below.
    public var p95: Double { exp(mu + 1.6449 * sigma) }
}
