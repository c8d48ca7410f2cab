import Dialogue

extension Failure {
    /// Whose fault a failure is, and so what the next request can expect.
    enum Blame: Sendable, Hashable {
        /// This request's alone.
        case request
        /// The account's or key's: it stays until a person mends it.
        case account
        /// The provider's or the network's: it may pass.
        case provider
    }

    /// Whose fault it is.
    var blame: Blame {
        switch kind {
        case .contextLength, .moderation, .invalidRequest, .limit: .request
        case .authentication, .quota, .notFound: .account
        case .unreachable, .tls, .timeout, .rateLimit, .server, .overloaded, .brokenStream: .provider
        }
    }
}
