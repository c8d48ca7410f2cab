import Dialogue
import Interface
import Routing

/// The course of one answer over its attempts: what came, what failed, and how it ended.
struct AnswerCourse {
    private let answerer: Answerer
    private let records: AnswerLedger.Records
    private let report: @Sendable (AnswerEvent) -> Void
    private var text = ""
    private var answer = Answer(model: "", provider: "")
    private var savedAt = 0.0
    private var promptCharacters = 0

    init(answerer: Answerer, records: AnswerLedger.Records, report: @escaping @Sendable (AnswerEvent) -> Void) {
        self.answerer = answerer
        self.records = records
        self.report = report
    }

    /// Streamed text is on disk at the latest after this many seconds.
    private static let secondsBetweenSaves = 0.8

    /// Asks candidates in order until one answers, the user stops, or none is left.
    mutating func run(candidates: [Candidate], messages: [Message]) async {
        promptCharacters = messages.reduce(0) { $0 + $1.text.utf8.count }
        for (place, candidate) in candidates.enumerated() {
            begin(candidate, number: place + 1)
            let outcome = await attempt(candidate, messages)
            settle(candidate)
            log(candidate, number: place + 1, outcome)
            switch outcome {
            case .failedBeforeText(let failure, let seconds) where place + 1 < candidates.count && !Task.isCancelled:
                note(failure, of: candidate, seconds: seconds)
            case .failedBeforeText(let failure, let seconds), .failedAfterText(let failure, let seconds):
                answer.totalSeconds = seconds
                return end(Task.isCancelled ? .stopped : .failed(failure.message))
            case .ended(let reason, let seconds):
                answer.totalSeconds = seconds
                return end(.complete(reason))
            case .stopped: return end(.stopped)
            }
        }
    }

    private enum Outcome {
        case ended(FinishReason, Double)
        case failedBeforeText(Failure, Double)
        case failedAfterText(Failure, Double)
        case stopped
    }

    private mutating func begin(_ candidate: Candidate, number: Int) {
        let failures = answer.failures
        answer = Answer(model: candidate.model.id, provider: candidate.model.provider, decision: records.decision)
        answer.failures = failures
        report(
            .attempting(
                candidate: candidate.id, model: candidate.model.id, provider: candidate.model.provider, number: number))
    }

    private mutating func attempt(_ candidate: Candidate, _ messages: [Message]) async -> Outcome {
        for await event in answerer.attempt(candidate, messages) {
            switch event {
            case .text(let more, let seconds):
                text += more
                came(at: seconds)
                report(.text(more, seconds: seconds))
            case .reasoning(let more, let seconds):
                answer.reasoning += more
                came(at: seconds)
                report(.reasoning(more, seconds: seconds))
            case .restarted:
                (text, answer.reasoning) = ("", "")
                report(.restarted)
            case .served(let model): answer.servedModel = model
            case .usage(let usage): answer.usage = usage
            case .retrying: break
            case .ended(let reason, let seconds): return .ended(reason, seconds)
            case .failed(let failure, let seconds):
                let hasText = !text.isEmpty || !answer.reasoning.isEmpty
                return hasText ? .failedAfterText(failure, seconds) : .failedBeforeText(failure, seconds)
            }
        }
        return .stopped
    }

    private mutating func came(at seconds: Double) {
        if answer.firstTokenSeconds == nil {
            answer.firstTokenSeconds = seconds
            answer.state = .streaming
        }
        let now = answerer.now()
        guard now - savedAt >= Self.secondsBetweenSaves else { return }
        savedAt = now
        answerer.ledger.progress(records.answer, text, answer)
    }

    private mutating func note(_ failure: Failure, of candidate: Candidate, seconds: Double) {
        let failed = FailedAttempt(model: candidate.model.id, reason: failure.message, seconds: seconds)
        answer.failures.append(failed)
        report(.attemptFailed(failed))
    }

    private mutating func end(_ state: Answer.State) {
        answer.state = state
        answerer.ledger.finish(records, text, answer)
        report(.ended(answer, text: text))
    }

    /// The provider's own figure when it gives one, else its count of tokens at the catalogue's price, else an estimate.
    private mutating func settle(_ candidate: Candidate) {
        if let reported = answer.usage?.reportedCost { return answer.cost = Cost(reported, .provider) }
        guard let price = candidate.model.price else { return }
        if let usage = answer.usage { return answer.cost = Cost(price.cost(of: usage), .counted) }
        guard !text.isEmpty || !answer.reasoning.isEmpty else { return }
        let usage = Usage(
            promptTokens: promptCharacters / 4, completionTokens: (text.utf8.count + answer.reasoning.utf8.count) / 4)
        answer.usage = usage
        answer.cost = Cost(price.cost(of: usage), .estimated)
    }

    private func log(_ candidate: Candidate, number: Int, _ outcome: Outcome) {
        var attempt = AnswerLedger.Attempt(
            candidate: candidate.id, model: candidate.model.id, provider: candidate.model.provider, number: number,
            usage: answer.usage, firstTokenSeconds: answer.firstTokenSeconds, totalSeconds: 0)
        attempt.cost = answer.cost
        switch outcome {
        case .ended(_, let seconds): attempt.totalSeconds = seconds
        case .failedBeforeText(let failure, let seconds), .failedAfterText(let failure, let seconds):
            attempt.failure = failure
            attempt.totalSeconds = seconds
        case .stopped: break
        }
        answerer.ledger.log(records, attempt)
    }
}
