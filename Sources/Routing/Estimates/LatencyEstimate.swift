/// Estimates how long a candidate takes, from log-normal beliefs about its first token and its decoding rate.
enum LatencyEstimate {
    /// Seconds to the first token: exact mean and 90 % interval of the belief.
    @inline(__always)
    static func firstToken(_ belief: LogNormal) -> Estimate { belief.moments.figure }

    /// Seconds to the end of an answer of so many tokens. The mean is exact; the interval is that of the log-normal with the
    /// same mean and variance (Fenton and Wilkinson).
    @inline(__always)
    static func total(_ first: LogNormal, rate: LogNormal, tokens: Double) -> Estimate {
        let firstMean = first.moments.figure.mean
        let decoding = tokens * rate.moments.inverseMedian * rate.moments.growth
        let mean = firstMean + decoding
        guard mean > 0 else { return Estimate(mean: 0, low: 0, high: 0) }
        let variance =
            firstMean * firstMean * first.moments.dispersion + decoding * decoding * rate.moments.dispersion
        let growth = 1 + variance / (mean * mean)
        let median = mean / growth.squareRoot()
        let ratio = Elementary.exp(Scale.fivePercent * Elementary.log(growth).squareRoot())
        return Estimate(mean: mean, low: min(mean, median / ratio), high: max(mean, median * ratio))
    }
}
