import Dialogue
import Interface
import Routing
import Runtime

/// Ranks the live fleet for what the interface asks.
struct LiveRouter: Sendable {
    let reader = ProfileReader()
    var fleet: FleetKeeper
    let health: HealthKeeper
    let teacher: Teacher
    let purse: Purse
    let clock: Clocks

    /// Everything a decision is made from; nil while nobody can be asked.
    func query(for request: RouteRequest) -> Query? {
        let all = fleet.candidates
        guard !all.isEmpty else { return nil }
        let (profile, vector) = read(request.context)
        var candidates = teacher.adjusted(all, profile: profile, vector: vector)
        health.mark(&candidates)
        return Query(
            profile: profile,
            candidates: candidates,
            priorities: request.priorities,
            limits: purse.binding(request.limits),
            policy: request.policy,
            incumbent: request.incumbent.map { incumbent($0, before: profile) },
            seed: request.seed
        )
    }

    /// The prompt's profile, and its vector where there is something to compare it with.
    private func read(_ context: PromptContext) -> (PromptProfile, PromptVector?) {
        guard teacher.comparesPrompts else { return (reader.profile(of: context), nil) }
        return reader.profileAndVector(of: context)
    }

    private func incumbent(_ last: (candidate: String, time: Double), before profile: PromptProfile) -> Incumbent {
        Incumbent(
            candidate: last.candidate,
            age: max(0, clock.wall() - last.time),
            continuation: profile.leaning >= 0.5 ? .shortFollowUp : .none
        )
    }

    /// The decision with what it was made from.
    func rule(on request: RouteRequest) -> Answerer.Ruling? {
        let start = clock.steady()
        guard let query = query(for: request) else { return nil }
        let decision = decide(query)
        return Answerer.Ruling(query: query, decision: decision, seconds: clock.steady() - start)
    }

    /// The decision with the microseconds that reading the prompt and deciding took.
    func timed(_ request: RouteRequest) -> (decision: Decision, microseconds: Double)? {
        rule(on: request).map { ($0.decision, $0.seconds * 1e6) }
    }
}
