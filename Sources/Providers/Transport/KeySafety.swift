import Dialogue
import Wire

extension Endpoint {
    /// Refuses to send a secret where anyone on the way could read it.
    ///
    /// - Throws: a failure when a key would go over plain HTTP to another than a loopback or private address.
    func checkKeySafety(for address: WebAddress) throws(Failure) {
        guard address.scheme != "https", key?.isEmpty == false || headers.contains(where: \.isSecret) else { return }
        guard address.isPrivate else {
            throw Failure(
                .invalidRequest,
                "The key is not sent to \(address.place) over plain http, where others could read it. Use https://."
            )
        }
    }
}

extension HTTPHeader {
    /// Whether its value is a secret, by the names providers use.
    fileprivate var isSecret: Bool {
        let name = name.lowercased()
        return name == "authorization" || name == "cookie" || name.hasSuffix("-key") || name.hasSuffix("-token")
    }
}

extension Failure {
    /// The same failure without the key, should a provider have repeated it in its message.
    func hiding(_ key: String?) -> Failure {
        guard let key, key.count >= 4, message.contains(key) else { return self }
        var failure = self
        failure.message = message.split(separator: key, omittingEmptySubsequences: false).joined(separator: "…")
        return failure
    }
}
