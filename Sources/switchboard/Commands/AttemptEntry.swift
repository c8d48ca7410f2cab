import Dialogue
import Drawing
import Interface
import Storage

/// A request to a provider, as `log --attempts` shows it.
struct AttemptEntry: Encodable {
    let time: Double
    let decision: Int64?
    let answer: Int64?
    let request: LogEntry.Request
    let failure_kind: String?
    let status: Int?
    let retryable: Bool?
    let usd_source: String?

    init(_ attempt: Attempt) {
        time = attempt.started
        decision = attempt.decision
        answer = attempt.answer
        request = LogEntry.Request(attempt)
        failure_kind = attempt.failure?.kind.rawValue
        status = attempt.failure?.status
        retryable = attempt.failure?.isRetryable
        usd_source = attempt.cost?.source.rawValue
    }

    /// For people: when, for which decision, the how manieth, who, what came of it, in which time, for how much, and why.
    var text: String {
        let cost = request.usd.map { " · \(Figures.dollars($0)) \(usd_source ?? "")" } ?? ""
        let first = request.first_token_s.map { " · first token " + Figures.seconds($0) } ?? ""
        let kind = [failure_kind, status.map(String.init)].compactMap(\.self).joined(separator: " ")
        let reason = request.failure.map { " · [\(kind)] \($0)" } ?? ""
        let line =
            "\(When.text(time))  \(decision.map(String.init) ?? "–").\(request.number)  \(request.mark) \(request.model) at "
            + "\(request.provider) · \(request.outcome) in \(Figures.seconds(request.total_s))"
        return displayable(line + first + cost + reason)
    }
}
