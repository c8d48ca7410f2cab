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

    /// A distribution that is believed at first, and how much.
    ///
    /// - Parameters:
    ///   - mu: the mean of the logarithm.
    ///   - sigma: the standard deviation of the logarithm.
    ///   - weight: how many figures the belief is worth; 0 forgets it at the first figure.
    ///   - halfLife: after how many seconds a figure counts half; a day unless given.
    ///   - time: the time of the belief, on the clock of `add`.
    public init(mu: Double, sigma: Double, weight: Double, halfLife: Double = 86_400, at time: Double = 0) {
        self.mu = mu
        variance = sigma * sigma
        self.weight = weight
        self.halfLife = halfLife
        lastTime = time
    }

    /// The standard deviation of the figures' natural logarithms.
    public var sigma: Double { sqrt(variance) }

    /// The middle of the figures.
    public var median: Double { exp(mu) }

    /// The figure that nineteen of twenty stay below.
    public var p95: Double { exp(mu + 1.6449 * sigma) }

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
        weight += 1
        let step = log(figure) - mu
        mu += step / weight
        variance = (1 - 1 / weight) * (variance + step * step / weight)
    }
}
