import AsyncHTTPClient
import Dialogue

/// The way to an address: straight, or by a proxy.
enum Route: Hashable, Sendable {
    case direct
    case proxy(HTTPClient.Configuration.Proxy)

    /// The way to an address by the rules.
    ///
    /// - Throws: a failure when the rules name a proxy that is not understood.
    init(to address: WebAddress, by rules: ProxyRules) throws(Failure) {
        guard let text = rules.proxy(for: address) else {
            self = .direct
            return
        }
        guard let proxy = Self.proxy(from: text) else { throw Self.notUnderstood(text) }
        self = .proxy(proxy)
    }

    /// Reads a proxy's address as curl does: without a scheme it is an HTTP proxy, without a port it is 1080.
    private static func proxy(from text: String) -> HTTPClient.Configuration.Proxy? {
        guard let address = WebAddress(text.contains("://") ? text : "http://" + text) else { return nil }
        let port = address.explicitPort ?? 1080
        switch address.scheme {
        case "http": return .server(host: address.host, port: port, authorization: authorization(address.userInfo))
        case "socks5", "socks5h": return address.userInfo == nil ? .socksServer(host: address.host, port: port) : nil
        default: return nil
        }
    }

    private static func authorization(_ userInfo: String?) -> HTTPClient.Authorization? {
        guard let userInfo else { return nil }
        let parts = userInfo.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            .map(\.percentDecoded)
        return .basic(username: parts[0], password: parts.count == 2 ? parts[1] : "")
    }

    /// Names the proxy without its password.
    private static func notUnderstood(_ text: String) -> Failure {
        let place = WebAddress(text).map { "\($0.scheme)://\($0.place)" } ?? "of the environment"
        return Failure(
            .invalidRequest,
            "The proxy \(place) cannot be used: only http:// and socks5:// without a password are. Correct https_proxy."
        )
    }
}

extension Substring {
    /// The text with every `%41` made the byte it stands for; what is no such thing stays.
    fileprivate var percentDecoded: String {
        var bytes: [UInt8] = []
        var rest = utf8[...]
        while let byte = rest.popFirst() {
            let digits = rest.prefix(2)
            if byte == UInt8(ascii: "%"), digits.count == 2, let value = UInt8(String(Substring(digits)), radix: 16) {
                bytes.append(value)
                rest.removeFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
