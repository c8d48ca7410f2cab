import Dialogue
import FoundationEssentials
import HTTPTypes
import Hummingbird

/// `POST /v1/chat/completions`.
struct ChatEndpoint: Sendable {
    var options: DemoService.Options
    var faults: FaultBoard
    var memory: PromptMemory
    var activity: Activity

    /// The most a request may bring, in bytes: enough for pictures.
    private static let bodyLimit = 32 << 20

    func respond(to request: Request) async -> Response {
        do {
            var request = request
            let bytes = try await request.collectBody(upTo: Self.bodyLimit)
            return try await answer(to: decoded(bytes), request: request)
        } catch let refusal as Refusal {
            return refusal.response
        } catch is CancellationError {
            // Seen only when the server stops: a client that has gone reads nothing.
            return Refusal(.serviceUnavailable, "The demo server is stopping.", type: "server_error").response
        } catch {
            return Refusal(.badRequest, "The request could not be read.").response
        }
    }

    private func decoded(_ bytes: ByteBuffer) throws -> ChatBody {
        do {
            return try JSONDecoder().decode(ChatBody.self, from: Data(bytes.readableBytesView))
        } catch {
            throw Refusal(.badRequest, "We could not parse the JSON body of your request as a chat completion.")
        }
    }

    private func answer(to body: ChatBody, request: Request) async throws -> Response {
        let (model, turns) = try asked(by: body)
        var prompt = Prompt(turns: turns)
        try refuseWhatDoesNotFit(prompt, in: model)
        let fault = fault(of: request, prompt: prompt, model: model)
        if let refusal = fault?.refusal { throw refusal }
        if fault == .hang { try await whileConnected(request) { try await Playback.untilCancelled() } }

        prompt.cachedTokens = memory.cachedTokens(of: turns, by: model)
        var script = Script(for: body, prompt: prompt, by: model, options: options)
        if fault == .empty { script.silence() }
        let playback = Playback(
            script: script,
            includesUsage: body.includesUsage,
            fault: fault,
            speed: options.speed,
            activity: activity
        )
        return body.stream == true ? stream(playback, to: request) : try await whole(playback, to: request)
    }

    private func asked(by body: ChatBody) throws -> (DemoModel, [Turn]) {
        guard let id = body.model else { throw Refusal.missing("model") }
        guard let model = options.fleet[id] else { throw Refusal.unknownModel(id) }
        guard let turns = body.messages, !turns.isEmpty else { throw Refusal.missing("messages") }
        return (model, turns)
    }

    private func refuseWhatDoesNotFit(_ prompt: Prompt, in model: DemoModel) throws {
        guard prompt.images == 0 || model.inputs.contains(.image) else {
            throw Refusal(.notFound, "No endpoints found that support image input.", code: "unsupported_input")
        }
        guard prompt.tokens < model.contextLength else {
            let message =
                "This model's maximum context length is \(model.contextLength) tokens. "
                + "However, your messages resulted in \(prompt.tokens) tokens."
            throw Refusal(.badRequest, message, parameter: "messages", code: "context_length_exceeded")
        }
    }

    private func fault(of request: Request, prompt: Prompt, model: DemoModel) -> DemoFault? {
        let named = HTTPField.Name("X-Demo-Fault").flatMap { request.headers[$0] }.flatMap { DemoFault(rawValue: $0) }
        return named ?? prompt.switches.fault ?? faults.take(for: model) ?? options.fault
    }

    private func stream(_ playback: Playback, to request: Request) -> Response {
        // Hummingbird closes a connection whose client it has watched, so the client is told not to keep it.
        let headers: HTTPFields = [
            .contentType: "text/event-stream; charset=utf-8", .cacheControl: "no-cache", .connection: "close",
        ]
        let body = ResponseBody { writer in
            try await whileConnected(request) { try await playback.play(into: &writer) }
            try await writer.finish(nil)
        }
        return Response(status: .ok, headers: headers, body: body)
    }

    private func whole(_ playback: Playback, to request: Request) async throws -> Response {
        if playback.fault == .stall { try await whileConnected(request) { try await Playback.untilCancelled() } }
        try await whileConnected(request) { try await ContinuousClock().sleep(for: .seconds(playback.seconds)) }
        activity.sent(tokens: playback.script.count)
        switch playback.fault {
        case .cut: return Response(breakingOff: playback.script.completion.text)
        case .malformed: return Response(jsonText: String(playback.script.completion.text.dropLast(2)))
        case .error: return Response(json: ["error": Refusal.serverError.errorObject])
        default: return Response(json: playback.script.completion)
        }
    }

    /// Does something slow, and stops doing it when the client has gone.
    @concurrent private func whileConnected(_ request: Request, _ work: @concurrent () async throws -> Void)
        async throws
    {
        activity.began()
        defer { activity.ended() }
        try await request.body.consumeWithCancellationOnInboundClose { _ in try await work() }
    }
}
