/// Why a request to a provider failed, and whether asking again can help.
public struct Failure: Error, Sendable, Hashable, Codable {
    /// The kind of failure, by what can be done about it.
    public enum Kind: String, Sendable, Hashable, Codable {
        /// No connection: refused, no such host, unreachable.
        case unreachable
        /// A connection that cannot be trusted or was not understood as TLS.
        case tls
        /// Nothing came in time.
        case timeout
        /// The key is missing, wrong or not allowed.
        case authentication
        /// The account or key has no money or quota left.
        case quota
        /// Too many requests for now.
        case rateLimit
        /// No such model, or no endpoint fits the request's limits.
        case notFound
        /// The prompt is longer than the model takes.
        case contextLength
        /// The request was refused for its content.
        case moderation
        /// The request itself is wrong; the same request will fail again.
        case invalidRequest
        /// The provider has a fault of its own.
        case server
        /// The provider has too much to do.
        case overloaded
        /// The answer broke off or made no sense.
        case brokenStream
        /// A limit of this program was reached: budget, deadline or size.
        case limit
    }

    /// The kind.
    public var kind: Kind
    /// The HTTP status, where there was one.
    public var status: Int?
    /// What happened, in words for people; never a key, a header or the prompt.
    public var message: String
    /// Whether sending the same request again may help.
    public var isRetryable: Bool
    /// How many seconds the provider asks to wait; nil when it does not say.
    public var retryAfter: Double?

    /// A failure with what is known of it.
    public init(
        _ kind: Kind,
        _ message: String,
        status: Int? = nil,
        isRetryable: Bool = false,
        retryAfter: Double? = nil
    ) {
        self.kind = kind
        self.status = status
        self.message = message
        self.isRetryable = isRetryable
        self.retryAfter = retryAfter
    }
}

extension Failure {
    /// Whether it concerns everything the provider offers and not the one model alone.
    public var concernsWholeProvider: Bool {
        switch kind {
        case .unreachable, .tls, .authentication, .quota: true
        default: false
        }
    }
}
