/// What a client needs to know once, for all providers.
public struct ClientSettings: Sendable {
    /// Which addresses go through a proxy.
    public var proxies: ProxyRules
    /// A file of further trusted certificate authorities in PEM form, such as a company's; nil for the system's alone.
    public var authorityFile: String?
    /// How long a connection may take, TLS included, in seconds.
    public var connectSeconds: Double
    /// How this program names itself.
    public var userAgent: String
    /// Whether and how often to ask again.
    public var retries: RetryPolicy

    /// Settings; all but the user agent have sensible values.
    public init(
        userAgent: String,
        proxies: ProxyRules = ProxyRules(),
        authorityFile: String? = nil,
        connectSeconds: Double = 10,
        retries: RetryPolicy = RetryPolicy()
    ) {
        self.userAgent = userAgent
        self.proxies = proxies
        self.authorityFile = authorityFile
        self.connectSeconds = connectSeconds
        self.retries = retries
    }
}
