import Dialogue
import Wire

/// A dialect small enough to see through: a line of `data: word` is a word, `data: [END]` the finish, `:` a comment.
struct TinyDialect: Dialect {
    func call(for request: ChatRequest, at endpoint: Endpoint) -> HTTPCall {
        var headers = [HTTPHeader("Content-Type", "application/json")] + endpoint.headers
        if let key = endpoint.key { headers.append(HTTPHeader("Authorization", "Bearer " + key)) }
        return HTTPCall(method: "POST", url: endpoint.baseURL + "/chat", headers: headers, body: Array("{}".utf8))
    }

    func modelsCall(at endpoint: Endpoint) -> HTTPCall {
        HTTPCall(method: "GET", url: endpoint.baseURL + "/models", headers: endpoint.headers)
    }

    func models(from body: [UInt8], provider: String) throws(Failure) -> [Model] {
        let names = String(decoding: body, as: UTF8.self).split(separator: "\n")
        guard !names.isEmpty else { throw Failure(.brokenStream, "Not a list of models.") }
        return names.map { Model(id: String($0), provider: provider) }
    }

    func answerReader() -> any AnswerReader { TinyReader() }

    func failure(status: Int, headers: [HTTPHeader], body: [UInt8]) -> Failure {
        let hint = headers.first { $0.name.lowercased() == "retry-after" }.flatMap { Double($0.value) }
        return Failure(
            status == 429 ? .rateLimit : .server,
            "Status \(status): \(String(decoding: body.prefix(40), as: UTF8.self))",
            status: status,
            isRetryable: status == 429 || status >= 500,
            retryAfter: hint
        )
    }
}

private struct TinyReader: AnswerReader {
    private var line: [UInt8] = []

    mutating func read(_ bytes: RawSpan) -> [Piece] {
        var pieces: [Piece] = []
        for index in bytes.byteOffsets {
            let byte = bytes.unsafeLoad(fromByteOffset: index, as: UInt8.self)
            guard byte == UInt8(ascii: "\n") else {
                line.append(byte)
                continue
            }
            pieces += piece(String(decoding: line, as: UTF8.self))
            line = []
        }
        return pieces
    }

    mutating func end(clean: Bool) -> [Piece] { [] }

    private func piece(_ line: String) -> [Piece] {
        switch line {
        case "": []
        case "data: [END]": [.finish(.stop, native: "end")]
        case _ where line.hasPrefix("data: "): [.text(String(line.dropFirst(6)))]
        case _ where line.hasPrefix("error: "): [.failure(Failure(.server, String(line.dropFirst(7))))]
        default: [.alive]
        }
    }
}
