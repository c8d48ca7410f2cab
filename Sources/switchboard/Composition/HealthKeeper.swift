import Dialogue
import Providers
import Routing
import Runtime
import Storage
import Synchronization

/// How every model has done lately: who rests after failures, how fast who is, and who has how much to do.
final class HealthKeeper: Sendable {
    private let state = Mutex(State())
    private let clock: Clocks

    private struct State {
        var health = FleetHealth()
        var loads: [ModelKey: Answerer.Load] = [:]
        var asked = 0
        var hedged = 0
    }

    init(clock: Clocks) {
        self.clock = clock
    }

    /// Answers older than this say nothing of how fast a model is now.
    private static let memory = 2 * 86_400.0

    /// Takes up how fast models were before this run. Failures of earlier runs are not held against anybody: what was
    /// wrong may have been mended since.
    func resume(from store: Store) throws {
        let now = clock.wall()
        let attempts = try store.attempts(since: now - Self.memory)
        state.withLock { state in
            for attempt in attempts where attempt.outcome == .answered {
                guard let first = attempt.firstToken else { continue }
                state.health.measured(
                    attempt.model,
                    firstTokenSeconds: first - attempt.started,
                    tokensPerSecond: attempt.tokensPerSecond,
                    at: attempt.ended
                )
            }
        }
    }

    /// Marks the candidates as they have done lately: those that rest with what happened, and those that answered with how
    /// fast they were. The others are not touched.
    func mark(_ candidates: inout [Candidate]) {
        let (steady, wall) = (clock.steady(), clock.wall())
        state.withLock { state in
            guard !state.health.isBlank else { return }
            for place in candidates.indices { state.health.mark(&candidates, place, steady: steady, wall: wall) }
        }
    }

    /// How much a candidate's model has to do at its provider.
    func load(of candidate: Candidate) -> Answerer.Load {
        state.withLock { $0.loads[ModelKey(candidate.model)] ?? Answerer.Load() }
    }

    /// A request goes out. It is the probe of a model whose rest is over.
    func begin(_ model: Model) {
        state.withLock { state in
            _ = state.health.admit(ModelKey(model), at: clock.steady())
            state.asked += 1
            state.loads[ModelKey(model), default: Answerer.Load()].running += 1
            state.loads[ModelKey(model), default: Answerer.Load()].sent += 1
        }
    }

    /// A request is over.
    func end(_ model: Model) {
        state.withLock { $0.loads[ModelKey(model)]?.running -= 1 }
    }

    /// A model answered, nobody can tell how fast.
    func answered(_ model: Model) {
        state.withLock { $0.health.answered(ModelKey(model)) }
    }

    /// A candidate answered at that pace.
    ///
    /// - Returns: what to tell the user, where it has just become much slower than it was.
    func answered(_ candidate: Candidate, firstTokenSeconds: Double, tokensPerSecond: Double?) -> String? {
        let now = clock.wall()
        return state.withLock { state in
            let wasSpiking = state.health.pace(of: candidate.id)?.isSpiking(at: now) ?? false
            state.health.answered(ModelKey(candidate.model))
            state.health.measured(
                candidate.id, firstTokenSeconds: firstTokenSeconds, tokensPerSecond: tokensPerSecond, at: now)
            guard !wasSpiking, state.health.pace(of: candidate.id)?.isSpiking(at: now) == true else { return nil }
            return
                "\(candidate.id) has become slow: its last three answers began late. The ranking takes it into account."
        }
    }

    /// A model failed.
    func failed(_ model: Model, _ failure: Failure) {
        state.withLock { $0.health.failed(ModelKey(model), failure, at: clock.steady()) }
    }

    /// Lets a provider be asked again at once, as after its key was changed.
    func forgive(provider: String) {
        state.withLock { $0.health.forgive(provider: provider) }
    }

    /// After how many silent seconds of one candidate another may be asked as well; nil for never.
    func hedgeDelay(_ first: Candidate, _ second: Ranked, policy: HedgingPolicy) -> Double? {
        state.withLock { state in
            let belief = LogBelief(mu: first.firstToken.mu, sigma: first.firstToken.sigma)
            let cost = Money(usd: second.costUSD.mean)
            return policy.delay(usual: belief.p95, cost: cost, hedged: state.hedged, of: state.asked)
        }
    }

    /// A second candidate is asked beside a silent first.
    func noteHedge() {
        state.withLock { $0.hedged += 1 }
    }
}

extension FleetHealth {
    /// Marks one of the candidates in place: taking it up whole would mean counting references to all its strings.
    fileprivate func mark(_ candidates: inout [Candidate], _ place: Int, steady: Double, wall: Double) {
        let key = ModelKey(provider: candidates[place].model.provider, model: candidates[place].model.id)
        if let objection = objection(to: key, at: steady) { candidates[place].health = .coolingDown(objection) }
        guard let pace = pace(of: candidates[place].id) else { return }
        let first = pace.firstToken(believing: LogBelief(candidates[place].firstToken), at: wall)
        let rate = pace.tokensPerSecond.blended(with: LogBelief(candidates[place].tokensPerSecond), at: wall)
        candidates[place].firstToken = LogNormal(mu: first.mu, sigma: first.sigma)
        candidates[place].tokensPerSecond = LogNormal(mu: rate.mu, sigma: rate.sigma)
    }
}

extension LogBelief {
    init(_ belief: LogNormal) {
        self.init(mu: belief.mu, sigma: belief.sigma)
    }
}

extension Attempt {
    /// Completion tokens a second after the first; nil where it cannot be known.
    fileprivate var tokensPerSecond: Double? {
        guard let firstToken else { return nil }
        return usage?.tokensPerSecond(from: firstToken, to: ended)
    }
}
