public import Dialogue

/// When to ask a second model while the first is silent, and take whichever speaks first. It costs a second prompt, so
/// it is for impatient moments and cheap prompts only, and off unless asked for.
public struct HedgingPolicy: Sendable, Hashable, Codable {
    /// The greatest share of requests that may be hedged, 0…1.
    public var share: Double
    /// The most the second request may be expected to cost.
    public var maximumCost: Money
    /// The shortest and longest silence before the second request, in seconds.
    public var silence: ClosedRange<Double>

    /// A policy; never hedges unless given a share.
    public init(share: Double = 0, maximumCost: Money = Money(usd: 0.01), silence: ClosedRange<Double> = 0.5...15) {
        self.share = share
        self.maximumCost = maximumCost
        self.silence = silence
    }

    /// After how many silent seconds to ask a second model; nil to wait for the first, come what may.
    ///
    /// - Parameters:
    ///   - usual: the seconds that nineteen of twenty first tokens of the first model stay below: so long is waited.
    ///   - cost: what the second request is expected to cost.
    ///   - hedged: how many requests were hedged so far.
    ///   - sent: how many were sent so far.
    public func delay(usual: Double, cost: Money, hedged: Int, of sent: Int) -> Double? {
        guard share > 0, cost <= maximumCost, Double(hedged + 1) <= share * Double(sent + 1) else { return nil }
        return min(max(usual, silence.lowerBound), silence.upperBound)
    }
}
