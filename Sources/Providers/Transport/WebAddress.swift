/// The parts of an `http` or `https` address that decide how it is reached; never its path, query or password.
struct WebAddress: Sendable, Hashable {
    /// `http` or `https`, or a proxy's scheme, in lower case.
    var scheme: String
    /// The name and password before the host, still encoded; nil for none.
    var userInfo: String?
    /// The host in lower case, without the brackets of IPv6 and without a final dot.
    var host: String
    /// The port, where it is given.
    var explicitPort: Int?

    /// The parts of an address; nil when it has no scheme or no host.
    init?(_ text: some StringProtocol) {
        guard let colon = text.firstIndex(of: ":"), text[colon...].hasPrefix("://") else { return nil }
        scheme = text[..<colon].lowercased()
        let rest = text[text.index(colon, offsetBy: 3)...].prefix { !"/?#".contains($0) }
        let at = rest.lastIndex(of: "@")
        userInfo = at.map { String(rest[..<$0]) }
        let authority = at.map { rest[rest.index(after: $0)...] } ?? rest[...]
        guard let (host, port) = Self.split(authority) else { return nil }
        self.host = host.hasSuffix(".") ? String(host.dropLast()) : host
        explicitPort = port
    }

    /// The port, given or usual.
    var port: Int { explicitPort ?? (scheme == "https" ? 443 : 80) }

    /// The host as an address of numbers; nil for a name.
    var ip: IPAddress? { IPAddress(host) }

    /// Whether it is this machine.
    var isLoopback: Bool {
        ip?.isLoopback ?? (host == "localhost" || host.hasSuffix(".localhost"))
    }

    /// Whether it can only be reached from a network one trusts as much as one's own: by private numbers, or by a name
    /// that the public name system does not have.
    var isPrivate: Bool {
        if let ip { return ip.isLoopback || ip.isPrivate }
        let localEndings = [".local", ".lan", ".internal", ".home.arpa"]
        return isLoopback || !host.contains(".") || localEndings.contains { host.hasSuffix($0) }
    }

    /// Host and port as people write them.
    var place: String {
        let name = host.contains(":") ? "[\(host)]" : host
        return explicitPort.map { "\(name):\($0)" } ?? name
    }

    private static func split(_ authority: some StringProtocol) -> (String, Int?)? {
        var host = authority[...]
        var port: Int?
        if authority.hasPrefix("["), let bracket = authority.firstIndex(of: "]") {
            host = authority[authority.index(after: authority.startIndex)..<bracket]
            port = Int(authority[authority.index(after: bracket)...].dropFirst())
        } else if let colon = authority.lastIndex(of: ":") {
            host = authority[..<colon]
            port = Int(authority[authority.index(after: colon)...])
        }
        return host.isEmpty ? nil : (host.lowercased(), port)
    }
}
