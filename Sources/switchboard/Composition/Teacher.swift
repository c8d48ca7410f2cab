import Dialogue
import Routing
import Storage
import Synchronization

/// What has been learnt from outcomes, kept between sessions, and the way in for new ones.
final class Teacher: Sendable {
    private let learner = Mutex(Learner())

    /// Takes up what was learnt before. It is fitted by `settle`.
    func resume(from store: Store) {
        let kept = (try? store.value(of: .learner)) ?? nil
        let lessons = (try? store.value(of: .lessons)) ?? nil
        let lengths = (try? store.value(of: .lengths)) ?? nil
        learner.withLock { learner in
            learner = kept ?? Learner()
            learner.resume(lessons ?? [], lengths: lengths ?? [:])
        }
    }

    /// Fits what was learnt where that is due. Takes up to seconds, in which prompts are routed by the fit before.
    @concurrent
    func settle(now: Double) async { fit(now: now) }

    /// Whether prompts are compared with others, for which their vector is needed.
    var comparesPrompts: Bool { learner.withLock { $0.exampleCount > 0 } }

    /// The candidates as outcomes make them out to be for a prompt.
    func adjusted(
        _ candidates: [Candidate],
        profile: PromptProfile,
        vector: PromptVector?
    ) -> [Candidate] {
        learner.withLock { $0 }.adjusted(candidates, profile: profile, vector: vector)
    }

    /// The candidates with how long their answers are, where that was learnt.
    func measured(_ candidates: [Candidate]) -> [Candidate] { learner.withLock { $0 }.measured(candidates) }

    /// Learns from what a person did with an answer, and writes down all that is known.
    func observe(_ observation: Observation, candidate: Candidate, keepingIn store: Store) throws {
        learner.withLock { $0.observe(observation, candidate: candidate) }
        fit(now: observation.time)
        try store.set(.learner, to: learner.withLock { $0 })
    }

    /// Learns how long a candidate's answers are, and writes it down.
    func observe(
        tokens: Int,
        to profile: PromptProfile,
        by candidate: Candidate,
        at time: Double,
        keepingIn store: Store
    ) throws {
        let lengths = learner.withLock { learner in
            learner.observe(tokens: tokens, to: profile, by: candidate, at: time)
            return learner.lengths
        }
        try store.set(.lengths, to: lengths)
    }

    /// Learns from a table, and writes it down.
    func learn(_ lessons: [Example], keepingIn store: Store) throws {
        var taught = learner.withLock { $0 }
        taught.learn(lessons)
        learner.withLock { $0 = taught }
        try store.set(.lessons, to: taught.lessons)
    }

    /// Everything that was learnt, as it is written down.
    var knowledge: Knowledge { learner.withLock { Knowledge(outcomes: $0, lessons: $0.lessons, lengths: $0.lengths) } }

    /// Forgets all that was learnt.
    func reset(in store: Store) throws {
        learner.withLock { $0 = Learner() }
        try store.set(.learner, to: nil)
        try store.set(.lessons, to: nil)
        try store.set(.lengths, to: nil)
        try store.forgetOutcomes()
    }

    /// Fits a copy, so that nobody waits for it who only wants to read.
    private func fit(now: Double) {
        var copy = learner.withLock { $0 }
        guard copy.wantsRefit else { return }
        copy.refit(now: now)
        learner.withLock { $0.adopt(fitOf: copy) }
    }
}

/// What was learnt: from what was done with answers, from tables, and from how long answers were.
struct Knowledge: Encodable {
    var outcomes: Learner
    var lessons: [Example]
    var lengths: [String: LengthBelief]
}

extension Preference {
    fileprivate static var learner: Preference<Learner> { .init("learner-\(Learner.format)") }
    fileprivate static var lessons: Preference<[Example]> { .init("lessons-\(Learner.format)") }
    fileprivate static var lengths: Preference<[String: LengthBelief]> { .init("lengths-\(Learner.format)") }
}
