import Dialogue
import Drawing
import Interface
import Routing
import Storage

/// A decision with the requests that followed, as `log` shows it.
struct LogEntry: Encodable {
    let id: Int64
    let time: Double
    let conversation: Int64?
    let question: Int64?
    let engine: String
    let microseconds: Double
    let task: String
    let winner: String?
    let reason: String
    let attempts: [Request]

    init(_ decision: DecisionSummary, attempts: [Attempt]) {
        id = decision.id
        time = decision.time
        conversation = decision.conversation
        question = decision.question
        engine = decision.engine
        microseconds = decision.seconds * 1e6
        task = decision.task.rawValue
        winner = decision.winner
        reason = decision.reason.rawValue
        self.attempts = attempts.map(Request.init)
    }

    /// A request to a provider.
    struct Request: Encodable {
        let number: Int
        let model: String
        let provider: String
        let outcome: String
        let failure: String?
        let first_token_s: Double?
        let total_s: Double
        let prompt_tokens: Int?
        let completion_tokens: Int?
        let usd: Double?

        init(_ attempt: Attempt) {
            number = attempt.number
            model = attempt.model
            provider = attempt.provider
            outcome = attempt.outcome.rawValue
            failure = attempt.failure?.message
            first_token_s = attempt.firstToken.map { $0 - attempt.started }
            total_s = attempt.ended - attempt.started
            prompt_tokens = attempt.usage?.promptTokens
            completion_tokens = attempt.usage?.completionTokens
            usd = attempt.cost?.amount.usd
        }

        /// Whether it answered, at a glance.
        var mark: String { outcome == Attempt.Outcome.answered.rawValue ? "✓" : "✗" }

        fileprivate var text: String {
            let cost = usd.map { " · " + Figures.dollars($0) } ?? ""
            let reason = failure.map { " · " + $0 } ?? ""
            return "      \(mark) \(model) · \(outcome) in \(Figures.seconds(total_s))\(cost)\(reason)"
        }
    }

    /// For people: a line for the decision, and one for each request.
    var text: String {
        let head =
            "\(id)  \(When.text(time))  \(task)  ▶ \(winner ?? "nobody")  (\(reason), "
            + "\(Figures.milliseconds(ofMicroseconds: microseconds)))"
        return ([head] + attempts.map(\.text)).map { displayable($0) }.joined(separator: "\n")
    }
}
