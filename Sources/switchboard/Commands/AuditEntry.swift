import Dialogue
import Routing
import Storage

/// A decision with everything that tells whether a bad answer is the router's fault or the model's: what was known, who was
/// ranked how and why, what was asked of whom, what came, and what the user made of it.
struct AuditEntry: Encodable {
    let id: Int64
    let time: Double
    let conversation: Int64?
    let question: Int64?
    /// The prompt; only where texts are wanted.
    let prompt: String?
    /// Whether deciding anew gives the same, to the last bit. If not, `decision` is what this version makes of it.
    let reproduced: Bool
    let decision: RouteReport
    let why: Why
    let priorities: Priorities
    let limits: Limits
    let policy: Policy
    let incumbent: Incumbent?
    let seed: UInt64
    let attempts: [LogEntry.Request]
    let answers: [AuditedAnswer]
    let outcomes: [AuditedOutcome]
    let suspect: Suspect?

    init(_ record: DecisionRecord, _ following: Following) {
        let made = decide(record.query)
        id = record.id
        time = record.time
        conversation = record.conversation
        question = record.question
        prompt = following.prompt
        reproduced = record.isReproduced(by: made)
        decision = RouteReport(made, madeFrom: record.query, microseconds: record.seconds * 1e6)
        why = Routing.why(made)
        (priorities, limits, policy) = (record.query.priorities, record.query.limits, record.query.policy)
        (incumbent, seed) = (record.query.incumbent, record.query.seed)
        attempts = following.attempts.map(LogEntry.Request.init)
        answers = following.answers.map { AuditedAnswer($0, showsText: following.prompt != nil) }
        outcomes = following.outcomes.map(AuditedOutcome.init)
        suspect = Suspect(made, following)
    }

    /// What followed from a decision.
    struct Following {
        var prompt: String?
        var attempts: [Attempt]
        var answers: [Message]
        var outcomes: [Outcome]

        /// Whether something went wrong: it failed, or the user thought badly of it.
        var isBad: Bool {
            outcomes.contains { $0.value < 0.5 } || answers.contains { ($0.answer?.rating ?? 0) < 0 }
                || attempts.last?.outcome == .failed
        }
    }
}

/// An answer that followed from a decision.
struct AuditedAnswer: Encodable {
    let message: Int64
    let model: String?
    let served_model: String?
    let state: String
    let rating: Int?
    let text: String?

    init(_ message: Message, showsText: Bool) {
        self.message = message.id
        model = message.answer?.model
        served_model = message.answer?.servedModel
        state = message.answer.map { AnswerObject.words($0.state).0 } ?? "unknown"
        rating = message.answer?.rating
        text = showsText ? message.text : nil
    }
}

/// Something the user did with an answer, or that happened to it.
struct AuditedOutcome: Encodable {
    let time: Double
    let kind: String
    let candidate: String
    let rival: String?
    let value: Double
    let weight: Double

    init(_ outcome: Outcome) {
        (time, kind, candidate) = (outcome.time, outcome.kind.rawValue, outcome.candidate)
        (rival, value, weight) = (outcome.rival, outcome.value, outcome.weight)
    }
}

/// Who a bad answer points to first. A person decides; this sorts the pile.
enum Suspect: String, Encodable {
    /// The user had pinned the model.
    case pin
    /// The request failed, so the model had no chance.
    case provider
    /// A model expected to answer clearly better could have been had.
    case router
    /// Nobody eligible was expected to do clearly better.
    case model

    /// How much better, as a probability of a good answer, is clearly better.
    private static let clearly = 0.05

    /// Nil where nothing went wrong.
    init?(_ decision: Decision, _ following: AuditEntry.Following) {
        guard following.isBad, let winner = decision.winning else { return nil }
        let best = decision.ranking.filter { $0.excluded == nil }.map(\.quality.mean).max() ?? 0
        if following.attempts.last?.outcome == .failed {
            self = .provider
        } else if decision.reason == .pinned {
            self = .pin
        } else {
            self = best > winner.quality.mean + Self.clearly ? .router : .model
        }
    }
}
