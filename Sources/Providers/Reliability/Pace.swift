/// How fast a model has lately been: seconds to its first token and tokens a second after it.
public struct Pace: Sendable, Hashable, Codable {
    /// Seconds to the first token.
    public private(set) var firstToken = FadingLogNormal(halfLife: Self.halfLife)
    /// Completion tokens a second after the first.
    public private(set) var tokensPerSecond = FadingLogNormal(halfLife: Self.halfLife)
    /// The latest first tokens that came late, newest last.
    private var late: [LateToken] = []

    private struct LateToken: Sendable, Hashable, Codable {
        var time: Double
        var seconds: Double
        var surprise: Double
    }

    /// Load changes by the hour, so that is how figures fade.
    private static let halfLife = 6 * 3_600.0
    /// Figures it takes to know what is usual.
    private static let fewestUsual = 3.0

    /// A pace of which nothing is known.
    public init() {}

    /// Takes in one answer's figures, seen at a time in seconds; the rate is nil where it could not be measured.
    public mutating func add(firstTokenSeconds seconds: Double, tokensPerSecond rate: Double?, at time: Double) {
        let surprise = firstToken.weight >= Self.fewestUsual ? firstToken.surprise(of: seconds) : 0
        late = late.suffix(2) + [LateToken(time: time, seconds: seconds, surprise: surprise)]
        firstToken.add(seconds, at: time)
        if let rate { tokensPerSecond.add(rate, at: time) }
    }

    /// Whether the model has just become much slower than it was: its last three first tokens, all in the last two
    /// minutes, each came more than one and a half standard deviations late.
    public func isSpiking(at now: Double) -> Bool {
        late.count == 3 && late.allSatisfy { now - $0.time <= 120 && $0.surprise > 1.5 }
    }

    /// The seconds to the first token to expect now: while the model spikes, those of the late ones alone.
    ///
    /// - Parameter belief: what was believed before anything was seen.
    public func firstToken(believing belief: LogBelief, at now: Double) -> LogBelief {
        guard isSpiking(at: now) else { return firstToken.blended(with: belief, at: now) }
        var spike = FadingLogNormal(halfLife: Self.halfLife)
        for token in late { spike.add(token.seconds, at: token.time) }
        return LogBelief(mu: spike.mu, sigma: max(belief.sigma, spike.sigma))
    }
}
