/// Which addresses go through which proxy, by the environment variables curl reads: lower case wins, `http_proxy` is
/// read in lower case only (a web server's CGI programs would get the other from a request's header), `no_proxy` names
/// exceptions. Unlike with curl, this machine is never reached through a proxy.
public struct ProxyRules: Sendable, Hashable {
    private var http: String?
    private var https: String?
    private var exceptions: [String]

    /// No proxy at all.
    public init() {
        exceptions = []
    }

    /// The rules an environment asks for. An empty variable counts as not set.
    public init(environment: [String: String]) {
        func first(_ names: String...) -> String? {
            names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        }
        let all = first("all_proxy", "ALL_PROXY")
        http = first("http_proxy") ?? all
        https = first("https_proxy", "HTTPS_PROXY") ?? all
        let list = first("no_proxy", "NO_PROXY") ?? ""
        exceptions = list.split { $0 == "," || $0.isWhitespace }.map { $0.lowercased() }
    }

    /// The proxy's own address for requests to an address; nil to go there directly.
    func proxy(for address: WebAddress) -> String? {
        guard !address.isLoopback, !isExcepted(address) else { return nil }
        return address.scheme == "https" ? https : http
    }

    private func isExcepted(_ address: WebAddress) -> Bool {
        if exceptions == ["*"] { return true }
        return exceptions.contains { matches($0, address) }
    }

    private func matches(_ exception: String, _ address: WebAddress) -> Bool {
        if let ip = address.ip { return ip.isInside(block: exception.filter { $0 != "[" && $0 != "]" }) }
        let suffix = exception.drop { $0 == "." }
        return !suffix.isEmpty && (address.host == suffix || address.host.hasSuffix("." + suffix))
    }
}
