/// What live answers say of one candidate's speed, to be combined with what was believed before.
struct LatencyBelief: Sendable, Hashable, Codable {
    private var firstToken = Track()
    private var tokensPerSecond = Track()

    /// Seconds after which a measurement counts half: load changes by the hour.
    static let halfLife = 6 * 3600.0

    /// Takes one answer's measurements.
    mutating func take(firstToken seconds: Double?, tokensPerSecond rate: Double?, time: Double) {
        if let seconds, seconds > 0, seconds.isFinite { firstToken.take(Elementary.log(seconds), at: time) }
        if let rate, rate > 0, rate.isFinite { tokensPerSecond.take(Elementary.log(rate), at: time) }
    }

    /// The candidate with its speed as it is now believed.
    func adjusted(_ candidate: Candidate, at time: Double) -> Candidate {
        var candidate = candidate
        candidate.firstToken = firstToken.posterior(candidate.firstToken, at: time)
        candidate.tokensPerSecond = tokensPerSecond.posterior(candidate.tokensPerSecond, at: time)
        return candidate
    }

    /// Fading sums of a logarithm.
    private struct Track: Sendable, Hashable, Codable {
        var count = 0.0
        var sum = 0.0
        var squares = 0.0
        var time = 0.0

        /// Measurements that a prior belief counts for.
        static let priorCount = 2.0

        mutating func take(_ value: Double, at now: Double) {
            let kept = kept(at: now)
            count = count * kept + 1
            sum = sum * kept + value
            squares = squares * kept + value * value
            time = max(time, now)
        }

        func posterior(_ prior: LogNormal, at now: Double) -> LogNormal {
            guard count > 0 else { return prior }
            let kept = kept(at: now)
            let all = Self.priorCount + count * kept
            let mean = (Self.priorCount * prior.mu + sum * kept) / all
            let second = Self.priorCount * (prior.sigma * prior.sigma + prior.mu * prior.mu) + squares * kept
            return LogNormal(mu: mean, sigma: max(0.05, max(0, second / all - mean * mean).squareRoot()))
        }

        private func kept(at now: Double) -> Double {
            time > 0 && now > time
                ? Elementary.exp(-(now - time) / LatencyBelief.halfLife * 0.693_147_180_559_945_3) : 1
        }
    }
}
