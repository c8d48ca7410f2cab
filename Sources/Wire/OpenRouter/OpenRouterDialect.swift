public import Dialogue

/// OpenRouter: OpenAI's dialect with fallbacks, preferences for endpoints, and its own word for effort.
public struct OpenRouterDialect: Dialect {
    /// The name under which OpenRouter counts what this program uses.
    public let applicationTitle: String
    /// The address that goes with the name; OpenRouter counts nothing without one.
    public let applicationURL: String?

    /// The dialect as an application of the given name speaks it.
    public init(applicationTitle: String = "Switchboard", applicationURL: String? = nil) {
        self.applicationTitle = applicationTitle
        self.applicationURL = applicationURL
    }

    /// `POST …/chat/completions`, streamed, with the gateway's account of what it tried.
    public func call(for request: ChatRequest, at endpoint: Endpoint) -> HTTPCall {
        var body = OpenAIRequest(request, speaker: .compatible).body
        body["reasoning_effort"] = nil
        body["reasoning"] = request.effort.map { ["effort": .string($0.rawValue)] }
        body["models"] = request.fallbackModels.isEmpty ? nil : .array(request.fallbackModels.map(JSON.string))
        body["modalities"] = request.wantsImages ? ["image", "text"] : nil
        body["provider"] = request.preferences?.json
        body["cache_control"] = writesCache(request) ? ["type": "ephemeral"] : nil
        body["session_id"] = request.conversation.map(JSON.string)
        let headers = endpoint.bearer + attribution + [HTTPHeader("X-OpenRouter-Metadata", "enabled")]
        return endpoint.post("/chat/completions", request.withExtras(.object(body)), headers: headers)
    }

    /// `GET …/models`, which needs no key.
    public func modelsCall(at endpoint: Endpoint) -> HTTPCall {
        endpoint.get("/models", headers: endpoint.bearer + attribution)
    }

    /// The list with prices, limits, kinds of input and parameters.
    public func models(from body: [UInt8], provider: String) throws(Failure) -> [Model] {
        try ModelList.items(in: body, under: "data").compactMap { Model(openRouter: $0, provider: provider) }
    }

    /// A reader of OpenAI's chunks, which OpenRouter adds to and does not change.
    public func answerReader() -> any AnswerReader {
        EventStreamReader(OpenAIChunkReader())
    }

    /// Whether a model that caches only what it is told to should: from the second question of a conversation on.
    private func writesCache(_ request: ChatRequest) -> Bool {
        request.model.hasPrefix("anthropic/") && request.turns.contains { $0.role == .assistant }
    }

    private var attribution: [HTTPHeader] {
        let address = applicationURL.map { [HTTPHeader("HTTP-Referer", $0)] } ?? []
        return address + [HTTPHeader("X-OpenRouter-Title", applicationTitle)]
    }
}
