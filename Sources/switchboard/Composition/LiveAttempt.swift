import Dialogue
import Providers
import Routing
import Runtime
import Wire

/// Asks one candidate over the network, in the words the answerer understands.
struct LiveAttempt: Sendable {
    let client: Client
    let fleet: FleetKeeper
    let health: HealthKeeper

    /// Completion tokens asked for where the model takes no fewer.
    var mostTokens = Self.standardMostTokens

    /// Completion tokens asked for where nobody says otherwise.
    static let standardMostTokens = 8_192

    func stream(_ candidate: Candidate, _ messages: [Message]) -> AsyncStream<AttemptEvent> {
        guard let provider = fleet.provider(named: candidate.model.provider) else {
            let failure = Failure(.notFound, "No provider is called \(candidate.model.provider).")
            return AsyncStream { continuation in
                continuation.yield(.failed(failure, seconds: 0))
                continuation.finish()
            }
        }
        let events = client.answer(request(for: candidate, messages), from: provider)
        return AsyncStream { continuation in
            let task = Task {
                health.admit(candidate.model)
                var trace = AttemptTrace()
                for await event in events {
                    for translated in Self.translated(event) {
                        trace.take(translated)
                        continuation.yield(translated)
                    }
                }
                trace.tell(health, of: candidate.model)
                continuation.finish()
            }
            continuation.onTermination = { _ in task.cancel() }
        }
    }

    private func request(for candidate: Candidate, _ messages: [Message]) -> ChatRequest {
        let most = min(candidate.model.maxCompletionTokens ?? mostTokens, mostTokens)
        var request = ChatRequest(model: candidate.model.wireName, messages: messages, maxTokens: most)
        request.effort = candidate.effort
        return request
    }

    static func translated(_ event: AnswerEvent) -> [AttemptEvent] {
        switch event {
        case .attempt, .headers: []
        case .pieces(let pieces, let seconds): pieces.compactMap { translated($0, seconds) }
        case .retrying(let failure, _): [.retrying(failure)]
        case .ended(.complete(let reason, _), let seconds): [.ended(reason, seconds: seconds)]
        case .ended(.failed(let failure), let seconds): [.failed(failure, seconds: seconds)]
        }
    }

    private static func translated(_ piece: Piece, _ seconds: Double) -> AttemptEvent? {
        switch piece {
        case .text(let text): .text(text, seconds: seconds)
        case .reasoning(let text): .reasoning(text, seconds: seconds)
        case .refusal(let text): .text(text, seconds: seconds)
        case .restart: .restarted
        case .model(let model): .served(model: model)
        case .usage(let usage): .usage(usage)
        default: nil
        }
    }
}
