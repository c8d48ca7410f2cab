import Dialogue
import Routing
import Storage
import Synchronization

/// What has been learnt from outcomes, kept between sessions, and the way in for new ones.
final class Teacher: Sendable {
    private let learner = Mutex(Learner())

    /// Takes up what was learnt before.
    func resume(from store: Store) {
        guard let kept = try? store.value(of: .learner) else { return }
        learner.withLock { $0 = kept }
    }

    /// The candidates as outcomes make them out to be for a prompt.
    func adjusted(
        _ candidates: [Candidate],
        profile: PromptProfile,
        now: Double,
        vector: () -> PromptVector
    ) -> [Candidate] {
        let learner = learner.withLock { $0 }
        let known = learner.exampleCount > 0 ? vector() : nil
        return learner.adjusted(candidates, profile: profile, vector: known, now: now)
    }

    /// Learns from what a person did with an answer, and writes down all that is known.
    func observe(_ observation: Observation, candidate: Candidate, keepingIn store: Store) throws {
        let known = learner.withLock { learner in
            learner.observe(observation, candidate: candidate)
            if learner.wantsRefit { learner.refit(now: observation.time) }
            return learner
        }
        try store.set(.learner, to: known)
    }
}

extension Preference {
    fileprivate static var learner: Preference<Learner> { .init("learner-\(Learner.format)") }
}
