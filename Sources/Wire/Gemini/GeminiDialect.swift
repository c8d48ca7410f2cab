public import Dialogue

/// Google's Gemini.
public struct GeminiDialect: Dialect {
    /// The dialect, of which there is only one.
    public init() {}

    /// `POST …/models/{model}:streamGenerateContent?alt=sse`; without `alt=sse` the answer would be one JSON array.
    public func call(for request: ChatRequest, at endpoint: Endpoint) -> HTTPCall {
        let body = request.withExtras(GeminiRequest(request).body)
        let path = "/models/\(Self.pathName(of: request.model)):streamGenerateContent?alt=sse"
        return endpoint.post(path, body, headers: headers(endpoint))
    }

    /// `GET …/models`, in one page.
    public func modelsCall(at endpoint: Endpoint) -> HTTPCall {
        endpoint.get("/models?pageSize=1000", headers: headers(endpoint))
    }

    /// The models that make content; the list also holds embedders.
    public func models(from body: [UInt8], provider: String) throws(Failure) -> [Model] {
        try ModelList.items(in: body, under: "models").compactMap { item in
            guard let fullName = item["name"]?.nonEmptyString else { return nil }
            let methods = item["supportedGenerationMethods"]?.elements.compactMap(\.string)
            guard methods?.contains("generateContent") ?? true else { return nil }
            let name = Self.bareName(of: fullName)
            return Model(
                id: ModelList.id(of: name, from: provider),
                wireName: name,
                provider: provider,
                contextLength: item["inputTokenLimit"]?.count,
                maxCompletionTokens: item["outputTokenLimit"]?.count,
                inputs: name.hasPrefix("gemini") ? [.image, .audio, .video, .file] : []
            )
        }
    }

    /// A reader of Gemini's chunks.
    public func answerReader() -> any AnswerReader {
        EventStreamReader(GeminiChunkReader())
    }

    private func headers(_ endpoint: Endpoint) -> [HTTPHeader] {
        endpoint.key.map { [HTTPHeader("x-goog-api-key", $0)] } ?? []
    }

    private static func bareName(of model: String) -> String {
        String(model.hasPrefix("models/") ? model.dropFirst("models/".count) : model[...])
    }

    /// The name as part of an address: all but plain characters percent-encoded.
    private static func pathName(of model: String) -> String {
        let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".utf8)
        return bareName(of: model).utf8.reduce(into: "") { path, byte in
            guard !plain.contains(byte) else { return path.unicodeScalars.append(Unicode.Scalar(byte)) }
            let digits = String(byte, radix: 16, uppercase: true)
            path += "%" + (digits.count < 2 ? "0" : "") + digits
        }
    }
}
