public import Dialogue

/// How one family of providers talks: a pure translation of requests out and bytes in.
public protocol Dialect: Sendable {
    /// The HTTP request that asks for a streamed completion.
    func call(for request: ChatRequest, at endpoint: Endpoint) -> HTTPCall

    /// The HTTP request that asks which models there are.
    func modelsCall(at endpoint: Endpoint) -> HTTPCall

    /// The models named by the answer to `modelsCall`, for a provider configured by that name.
    ///
    /// - Throws: `Failure` when the body is not such an answer.
    func models(from body: [UInt8], provider: String) throws(Failure) -> [Model]

    /// A reader for the body of one successful answer to `call`.
    func answerReader() -> any AnswerReader

    /// What an answer with an error status means.
    func failure(status: Int, headers: [HTTPHeader], body: [UInt8]) -> Failure
}

extension Dialect {
    /// What an answer with an error status means. The shapes of errors are told apart by what they hold, not by who sent them,
    /// since gateways and proxies answer in the place of the provider.
    public func failure(status: Int, headers: [HTTPHeader], body: [UInt8]) -> Failure {
        Failure(status: status, headers: headers, body: body)
    }
}

/// Reads one answer's bytes as they come, in pieces of any size.
public protocol AnswerReader: Sendable {
    /// What these further bytes say.
    mutating func read(_ bytes: RawSpan) -> [Piece]

    /// What the end of the body says: nothing, or that the answer broke off.
    ///
    /// - Parameter clean: whether the transport ended as HTTP says it should.
    mutating func end(clean: Bool) -> [Piece]
}
