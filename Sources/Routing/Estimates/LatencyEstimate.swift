/// Estimates how long a candidate takes, from log-normal beliefs about its first token and its decoding rate.
enum LatencyEstimate {
    /// Seconds to the first token: exact mean and 90 % interval of the belief.
    @inline(__always)
    static func firstToken(_ belief: LogNormal) -> Estimate {
        let (mu, sigma) = belief.sound
        let median = Elementary.exp(mu)
        let ratio = Elementary.exp(Scale.fivePercent * sigma)
        let mean = median * Elementary.exp(sigma * sigma / 2)
        return Estimate(mean: mean, low: min(mean, median / ratio), high: max(mean, median * ratio))
    }

    /// Seconds to the end of an answer of so many tokens. The mean is exact; the interval is that of the log-normal with the
    /// same mean and variance (Fenton and Wilkinson).
    @inline(__always)
    static func total(_ first: LogNormal, firstToken: Estimate, rate: LogNormal, tokens: Double) -> Estimate {
        let first = first.sound
        let rate = rate.sound
        let rateGrowth = Elementary.exp(rate.sigma * rate.sigma / 2)
        let decoding = tokens * Elementary.exp(-rate.mu) * rateGrowth
        let mean = firstToken.mean + decoding
        guard mean > 0 else { return Estimate(mean: 0, low: 0, high: 0) }
        let firstGrowth = Elementary.exp(first.sigma * first.sigma / 2)
        let firstDispersion = firstGrowth * firstGrowth - 1
        let rateDispersion = rateGrowth * rateGrowth - 1
        let variance = firstToken.mean * firstToken.mean * firstDispersion + decoding * decoding * rateDispersion
        let growth = 1 + variance / (mean * mean)
        let median = mean / growth.squareRoot()
        let ratio = Elementary.exp(Scale.fivePercent * Elementary.log(growth).squareRoot())
        return Estimate(mean: mean, low: min(mean, median / ratio), high: max(mean, median * ratio))
    }
}

extension LogNormal {
    /// The parameters, kept where means are finite: from a microsecond to eleven days, spread at most a factor of e⁴.
    @inline(__always)
    fileprivate var sound: (mu: Double, sigma: Double) {
        (mu.clamped(to: -13.8...13.8, or: 0), sigma.clamped(to: 0...4, or: 1))
    }
}
