public import Dialogue

/// OpenAI's Responses, which newer models of OpenAI show their reasoning in.
public struct ResponsesDialect: Dialect {
    /// The dialect, of which there is only one.
    public init() {}

    /// `POST …/responses`, streamed and not stored.
    public func call(for request: ChatRequest, at endpoint: Endpoint) -> HTTPCall {
        endpoint.post("/responses", request.withExtras(ResponsesRequest(request).body), headers: endpoint.bearer)
    }

    /// `GET …/models`.
    public func modelsCall(at endpoint: Endpoint) -> HTTPCall {
        OpenAIDialect().modelsCall(at: endpoint)
    }

    /// The list, as chat completions have it.
    public func models(from body: [UInt8], provider: String) throws(Failure) -> [Model] {
        try OpenAIDialect().models(from: body, provider: provider)
    }

    /// A reader of `response.…` events, and of a whole response.
    public func answerReader() -> any AnswerReader {
        EventStreamReader(ResponsesChunkReader())
    }
}
