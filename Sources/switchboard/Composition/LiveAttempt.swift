import Dialogue
import Interface
import Providers
import Routing
import Runtime
import Wire

/// Asks one candidate over the network, in the words the answerer understands.
struct LiveAttempt: Sendable {
    let client: Client
    let fleet: FleetKeeper
    let health: HealthKeeper
    let clock: Clocks
    let told: @Sendable (Notice) -> Void
    /// Told how many tokens a whole answer had.
    let measured: @Sendable (_ tokens: Int, _ profile: PromptProfile, _ candidate: Candidate) -> Void

    /// Completion tokens asked for where the model takes no fewer.
    var mostTokens = Self.standardMostTokens

    /// Completion tokens asked for where nobody says otherwise.
    static let standardMostTokens = 8_192

    /// From so many messages on a request is worth giving its memory back.
    private static let manyMessages = 500

    func stream(_ request: Answerer.Request) -> AsyncStream<AttemptEvent> {
        let candidate = request.candidate
        guard let member = fleet.member(named: candidate.model.provider) else {
            let failure = Failure(.notFound, "No provider is called \(candidate.model.provider).")
            return AsyncStream { continuation in
                continuation.yield(.failed(failure, seconds: 0))
                continuation.finish()
            }
        }
        let events = client.answer(chatRequest(for: request, at: member), from: member.provider)
        let isLong = request.messages.count > Self.manyMessages
        // The messages of a long conversation are not held while its answer comes.
        var asked = request
        asked.messages = []
        return AsyncStream { [asked] continuation in
            let task = Task {
                await relay(events, of: asked, isLong: isLong) { continuation.yield($0) }
                continuation.finish()
            }
            continuation.onTermination = { _ in task.cancel() }
        }
    }

    /// Hands on what happens while a candidate is asked, and keeps what that says of it.
    private func relay(
        _ events: AsyncStream<Providers.AnswerEvent>, of request: Answerer.Request, isLong: Bool,
        to report: (AttemptEvent) -> Void
    ) async {
        let candidate = request.candidate
        var (trace, held) = (AttemptTrace(), clock.held())
        health.begin(candidate.model)
        for await event in events {
            let heldBefore = held
            held = clock.held()
            for translated in (held > heldBefore ? [.held] : []) + Self.translated(event) {
                // The provider has the request: what it was made of is free by now.
                if isLong, translated == .accepted { LargeBlocks.giveBackAll() }
                trace.take(translated)
                report(translated)
            }
        }
        health.end(candidate.model)
        if let news = trace.tell(health, of: candidate) { told(Notice(.warning, news)) }
        if let tokens = trace.wholeAnswerTokens, let profile = request.profile { measured(tokens, profile, candidate) }
    }

    /// The completion tokens a candidate is asked for without a budget.
    func wantedTokens(of candidate: Candidate) -> Int {
        min(candidate.model.maxCompletionTokens ?? mostTokens, mostTokens)
    }

    private func chatRequest(for request: Answerer.Request, at member: FleetKeeper.Member) -> ChatRequest {
        let model = request.candidate.model
        let most = min(request.mostTokens ?? .max, wantedTokens(of: request.candidate))
        let name = member.variant.map { $0.applied(to: model.wireName) } ?? model.wireName
        var chat = ChatRequest(model: name, messages: request.messages, maxTokens: most)
        chat.effort = request.candidate.effort
        chat.preferences = (member.preferences ?? GatewayPreferences()).keeping(to: request.dataPolicy)
        chat.conversation = "switchboard-\(request.conversation)"
        chat.wantsImages = model.outputs.contains(.image)
        return chat
    }

    static func translated(_ event: Providers.AnswerEvent) -> [AttemptEvent] {
        switch event {
        case .attempt: []
        case .headers: [.accepted]
        case .pieces(let pieces, let seconds): pieces.compactMap { translated($0, seconds) }.joined()
        case .retrying(let failure, let seconds, _): [.retrying(failure, seconds: seconds)]
        case .ended(.complete(let reason, _), let seconds): [.ended(reason, seconds: seconds)]
        case .ended(.failed(let failure), let seconds): [.failed(failure, seconds: seconds)]
        }
    }

    private static func translated(_ piece: Piece, _ seconds: Double) -> AttemptEvent? {
        switch piece {
        case .text(let text): .text(text, seconds: seconds)
        case .reasoning(let text): .reasoning(text, seconds: seconds)
        case .refusal(let text): .text(text, seconds: seconds)
        case .image(let image): .image(image, seconds: seconds)
        case .restart: .restarted
        case .model(let model): .served(model: model)
        case .usage(let usage): .usage(usage)
        default: nil
        }
    }
}
