/// How fast a model has lately been: seconds to its first token and tokens a second after it.
public struct Pace: Sendable, Hashable, Codable {
    /// Seconds to the first token.
    public private(set) var firstToken: FadingLogNormal
    /// Completion tokens a second after the first.
    public private(set) var tokensPerSecond: FadingLogNormal
    /// How surprising the latest first tokens were, newest last.
    private var surprises: [Surprise] = []

    private struct Surprise: Sendable, Hashable, Codable {
        var time: Double
        var value: Double
    }

    /// A pace that is believed at first.
    public init(firstToken: FadingLogNormal, tokensPerSecond: FadingLogNormal) {
        self.firstToken = firstToken
        self.tokensPerSecond = tokensPerSecond
    }

    /// A pace of which nothing is known: about a second, about 50 tokens a second, and neither believed for long.
    public init() {
        self.init(
            firstToken: FadingLogNormal(mu: 0, sigma: 0.8, weight: 1),
            tokensPerSecond: FadingLogNormal(mu: 3.9, sigma: 0.7, weight: 1)
        )
    }

    /// Takes in one answer's figures, seen at a time in seconds; the rate is nil where it could not be measured.
    public mutating func add(firstTokenSeconds: Double, tokensPerSecond rate: Double?, at time: Double) {
        surprises = surprises.suffix(2) + [Surprise(time: time, value: firstToken.surprise(of: firstTokenSeconds))]
        firstToken.add(firstTokenSeconds, at: time)
        if let rate { tokensPerSecond.add(rate, at: time) }
    }

    /// Whether the model has just become much slower than it was: its last three first tokens, all in the last two
    /// minutes, each came more than one and a half standard deviations late.
    public func isSpiking(at now: Double) -> Bool {
        surprises.count == 3 && surprises.allSatisfy { now - $0.time <= 120 && $0.value > 1.5 }
    }
}
