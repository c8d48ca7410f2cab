public import Dialogue

/// OpenAI's chat completions, which nearly every provider and local server speaks as well.
public struct OpenAIDialect: Dialect {
    /// Who speaks it.
    public enum Speaker: Sendable, Hashable {
        /// OpenAI itself and Azure.
        case openAI
        /// Anyone else: clouds such as Groq, xAI and Mistral; llama.cpp, Ollama (`/v1`), LM Studio and vLLM.
        case compatible
    }

    /// Who speaks it.
    public let speaker: Speaker

    /// The dialect as the given one speaks it.
    public init(_ speaker: Speaker = .openAI) {
        self.speaker = speaker
    }

    /// `POST …/chat/completions`, streamed.
    public func call(for request: ChatRequest, at endpoint: Endpoint) -> HTTPCall {
        let parts = OpenAIRequest(request, speaker: speaker)
        let body = speaker == .openAI ? parts.ownBody : parts.body
        return endpoint.post("/chat/completions", request.withExtras(.object(body)), headers: endpoint.bearer)
    }

    /// `GET …/models`.
    public func modelsCall(at endpoint: Endpoint) -> HTTPCall {
        endpoint.get("/models", headers: endpoint.bearer)
    }

    /// The `data` of the list; of most models only the name is told.
    public func models(from body: [UInt8], provider: String) throws(Failure) -> [Model] {
        try ModelList.items(in: body, under: "data").compactMap { Model(openAI: $0, provider: provider) }
    }

    /// A reader of `chat.completion.chunk` objects, and of a whole `chat.completion` from servers that do not stream.
    public func answerReader() -> any AnswerReader {
        EventStreamReader(OpenAIChunkReader())
    }
}
