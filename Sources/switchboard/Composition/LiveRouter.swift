import Dialogue
import Interface
import Routing
import Runtime

/// Ranks the live fleet for what the interface asks.
struct LiveRouter: Sendable {
    let reader = ProfileReader()
    let fleet: FleetKeeper
    let clock: Clocks

    /// Everything a decision is made from; nil while nobody can be asked.
    func query(for request: RouteRequest) -> Query? {
        let candidates = fleet.candidates
        guard !candidates.isEmpty else { return nil }
        return Query(
            profile: reader.profile(of: request.context),
            candidates: candidates,
            priorities: request.priorities,
            limits: request.limits,
            policy: request.policy,
            incumbent: request.incumbent.map {
                Incumbent(candidate: $0.candidate, age: max(0, clock.wall() - $0.time))
            },
            seed: request.seed
        )
    }

    /// The decision with what it was made from.
    func rule(on request: RouteRequest) -> Answerer.Ruling? {
        query(for: request).map { Answerer.Ruling(query: $0, decision: decide($0)) }
    }

    /// The decision with the microseconds that reading the prompt and deciding took.
    func timed(_ request: RouteRequest) -> (decision: Decision, microseconds: Double)? {
        let start = clock.steady()
        guard let query = query(for: request) else { return nil }
        let decision = decide(query)
        return (decision, (clock.steady() - start) * 1e6)
    }
}
