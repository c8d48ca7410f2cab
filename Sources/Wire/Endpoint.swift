/// Where a provider is reached and what it wants to see in every request.
public struct Endpoint: Sendable, Hashable {
    /// The base of all addresses, without a slash at the end, such as `https://openrouter.ai/api/v1`.
    public var baseURL: String
    /// The secret key; nil where none is needed.
    public var key: String?
    /// Further headers for every request.
    public var headers: [HTTPHeader]

    /// A place to send requests to.
    public init(baseURL: String, key: String? = nil, headers: [HTTPHeader] = []) {
        self.baseURL = baseURL
        self.key = key
        self.headers = headers
    }
}

/// One header of an HTTP request.
public struct HTTPHeader: Sendable, Hashable {
    /// The header's name.
    public var name: String
    /// Its value.
    public var value: String

    /// A header.
    public init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}

/// An HTTP request, ready to send.
public struct HTTPCall: Sendable, Hashable {
    /// GET or POST.
    public var method: String
    /// The whole address.
    public var url: String
    /// All headers but those the transport adds.
    public var headers: [HTTPHeader]
    /// The body; empty for GET.
    public var body: [UInt8]

    /// A request with all it needs.
    public init(method: String, url: String, headers: [HTTPHeader], body: [UInt8] = []) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
    }
}
