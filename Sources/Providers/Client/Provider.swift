public import Wire

/// A configured provider: where it is, how it talks and how patient one must be with it.
public struct Provider: Sendable {
    /// The name given in the configuration, such as `openrouter`; also shown to people.
    public var name: String
    /// How it talks.
    public var dialect: any Dialect
    /// Where it is reached, with its key.
    public var endpoint: Endpoint
    /// How long to wait for it.
    public var limits: TimeLimits
    /// Bytes of words after which an answer is no longer listened to; the longest that models give today have about a
    /// million.
    public var mostBytes = 8_000_000

    /// A provider; one at a loopback address gets the patience that loading a model takes, unless told otherwise.
    public init(name: String, dialect: any Dialect, endpoint: Endpoint, limits: TimeLimits? = nil) {
        self.name = name
        self.dialect = dialect
        self.endpoint = endpoint
        self.limits = limits ?? (endpoint.isLocal ? .local : .cloud)
    }

    /// Whether it runs on this machine.
    public var isLocal: Bool { endpoint.isLocal }
}

extension Endpoint {
    /// Whether the base address is a loopback address.
    public var isLocal: Bool { WebAddress(baseURL)?.isLoopback ?? false }
}
