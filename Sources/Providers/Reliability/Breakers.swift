public import Dialogue

/// The circuit breakers of all models, and of whole providers for failures that concern all their models, such as a
/// refused connection or a wrong key. Times are seconds on one clock that only grows.
public struct Breakers: Sendable, Hashable, Codable {
    private let policy: CircuitBreaker.Policy
    private var models: [ModelKey: CircuitBreaker] = [:]
    private var providers: [String: CircuitBreaker] = [:]

    /// No failure seen yet.
    public init(_ policy: CircuitBreaker.Policy = CircuitBreaker.Policy()) {
        self.policy = policy
    }

    /// Whether no failure is remembered.
    public var areBlank: Bool { models.isEmpty && providers.isEmpty }

    /// Why a model should not be asked now, in words for people; nil when it may be.
    public func objection(to key: ModelKey, at now: Double) -> String? {
        providers[key.provider]?.objection(at: now) ?? models[key]?.objection(at: now)
    }

    /// Whether a model may be asked now; a yes after a rest makes this request the probe.
    public mutating func admit(_ key: ModelKey, at now: Double) -> Bool {
        guard objection(to: key, at: now) == nil else { return false }
        let isProviderReady = providers[key.provider]?.admit(at: now) ?? true
        let isModelReady = models[key]?.admit(at: now) ?? true
        return isProviderReady && isModelReady
    }

    /// A model answered.
    public mutating func succeeded(_ key: ModelKey) {
        providers[key.provider] = nil
        models[key] = nil
    }

    /// A model failed.
    public mutating func failed(_ key: ModelKey, _ failure: Failure, at now: Double) {
        if failure.concernsWholeProvider {
            providers[key.provider, default: CircuitBreaker(policy)].failed(failure, at: now)
        } else {
            models[key, default: CircuitBreaker(policy)].failed(failure, at: now)
        }
    }

    /// Forgets what is known of a provider, as after its key was changed.
    public mutating func forget(provider: String) {
        providers[provider] = nil
        models = models.filter { $0.key.provider != provider }
    }
}
