public import Dialogue

/// What the answers of this run and earlier ones say of every model: whether to ask it, and how fast it is.
///
/// Times are seconds on one clock that only grows.
public struct FleetHealth: Sendable, Hashable, Codable {
    private var breakers: Breakers
    private var paces: [String: Pace] = [:]

    /// Nothing seen yet.
    public init(_ policy: CircuitBreaker.Policy = CircuitBreaker.Policy()) {
        breakers = Breakers(policy)
    }

    /// Why a model should not be asked now, in words for people; nil when it may be.
    public func objection(to key: ModelKey, at now: Double) -> String? {
        breakers.objection(to: key, at: now)
    }

    /// How fast a candidate has been; nil when it has never answered. A candidate is a model at one effort, since one that
    /// thinks longer speaks later.
    public func pace(of candidate: String) -> Pace? { paces[candidate] }

    /// Whether nothing is known of anybody.
    public var isBlank: Bool { paces.isEmpty && breakers.areBlank }

    /// Whether a model may be asked now; a yes after a rest makes this request the probe.
    public mutating func admit(_ key: ModelKey, at now: Double) -> Bool {
        breakers.admit(key, at: now)
    }

    /// A model answered.
    public mutating func answered(_ key: ModelKey) {
        breakers.succeeded(key)
    }

    /// A candidate answered so fast.
    ///
    /// - Parameters:
    ///   - firstTokenSeconds: from sending to its first token.
    ///   - tokensPerSecond: its rate after that; nil where it could not be measured.
    public mutating func measured(
        _ candidate: String, firstTokenSeconds: Double, tokensPerSecond: Double?, at now: Double
    ) {
        paces[candidate, default: Pace()].add(
            firstTokenSeconds: firstTokenSeconds, tokensPerSecond: tokensPerSecond, at: now)
    }

    /// A model failed.
    public mutating func failed(_ key: ModelKey, _ failure: Failure, at now: Double) {
        breakers.failed(key, failure, at: now)
    }

    /// Lets a provider be asked again at once, as after its key was changed. How fast it was stays known.
    public mutating func forgive(provider: String) {
        breakers.forget(provider: provider)
    }
}
