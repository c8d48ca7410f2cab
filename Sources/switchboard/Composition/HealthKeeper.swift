import Dialogue
import Providers
import Routing
import Synchronization

/// How every model has done in this run: who rests after failures, and how fast who is.
final class HealthKeeper: Sendable {
    private let health = Mutex(FleetHealth())
    private let clock: Clocks

    init(clock: Clocks) {
        self.clock = clock
    }

    /// The candidates, those that rest marked with what happened.
    func marked(_ candidates: [Candidate]) -> [Candidate] {
        let now = clock.steady()
        return health.withLock { health in
            candidates.map { candidate in
                guard let objection = health.objection(to: ModelKey(candidate.model), at: now) else { return candidate }
                var resting = candidate
                resting.health = .coolingDown(objection)
                return resting
            }
        }
    }

    /// Makes this request the probe of a model whose rest is over.
    func admit(_ model: Model) {
        _ = health.withLock { $0.admit(ModelKey(model), at: clock.steady()) }
    }

    /// A model answered at that pace.
    func answered(_ model: Model, firstTokenSeconds: Double, tokensPerSecond: Double?) {
        health.withLock { health in
            health.answered(
                ModelKey(model),
                firstTokenSeconds: firstTokenSeconds,
                tokensPerSecond: tokensPerSecond,
                at: clock.steady()
            )
        }
    }

    /// A model failed.
    func failed(_ model: Model, _ failure: Failure) {
        health.withLock { $0.failed(ModelKey(model), failure, at: clock.steady()) }
    }
}
