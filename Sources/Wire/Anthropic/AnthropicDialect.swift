public import Dialogue

/// Anthropic's Messages.
public struct AnthropicDialect: Dialect {
    /// The version of the interface that is spoken.
    public static let version = "2023-06-01"

    /// The dialect, of which there is only one.
    public init() {}

    /// `POST …/messages`, streamed.
    public func call(for request: ChatRequest, at endpoint: Endpoint) -> HTTPCall {
        endpoint.post("/messages", request.withExtras(AnthropicRequest(request).body), headers: headers(endpoint))
    }

    /// `GET …/models`, in one page.
    public func modelsCall(at endpoint: Endpoint) -> HTTPCall {
        endpoint.get("/models?limit=1000", headers: headers(endpoint))
    }

    /// The list; limits where it tells them. All models of it look at images and read PDF files.
    public func models(from body: [UInt8], provider: String) throws(Failure) -> [Model] {
        try ModelList.items(in: body, under: "data").compactMap { item in
            guard let name = item["id"]?.nonEmptyString else { return nil }
            return Model(
                id: ModelList.id(of: name, from: provider),
                wireName: name,
                provider: provider,
                contextLength: item["max_input_tokens"]?.count,
                maxCompletionTokens: item["max_tokens"]?.count,
                inputs: [.image, .file]
            )
        }
    }

    /// A reader of Anthropic's events, and of a whole message.
    public func answerReader() -> any AnswerReader {
        EventStreamReader(AnthropicChunkReader())
    }

    private func headers(_ endpoint: Endpoint) -> [HTTPHeader] {
        let key = endpoint.key.map { [HTTPHeader("x-api-key", $0)] } ?? []
        return key + [HTTPHeader("anthropic-version", Self.version)]
    }
}
