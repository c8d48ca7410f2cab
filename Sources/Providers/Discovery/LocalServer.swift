import Wire

/// A model server found on this machine.
public struct LocalServer: Sendable, Hashable {
    /// The programs that are known by their answers.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case ollama
        case llamaCpp = "llama.cpp"
        case lmStudio = "LM Studio"
        case vLLM

        /// The port it listens at unless told otherwise.
        public var usualPort: Int {
            switch self {
            case .ollama: 11434
            case .llamaCpp: 8080
            case .lmStudio: 1234
            case .vLLM: 8000
            }
        }
    }

    /// Which program it is.
    public var kind: Kind
    /// Where its OpenAI-like interface is, such as `http://127.0.0.1:11434/v1`.
    public var baseURL: String
    /// Whether it wants a key before it says more.
    public var isLocked: Bool

    /// A server with what is known of it.
    public init(kind: Kind, baseURL: String, isLocked: Bool = false) {
        self.kind = kind
        self.baseURL = baseURL
        self.isLocked = isLocked
    }
}

extension LocalServer {
    /// What is asked of a port to learn who listens there. Other programs use these ports too, so only what a body says
    /// counts.
    enum Question: String, Sendable, CaseIterable {
        case root = "/"
        case properties = "/props"
        case nativeModels = "/api/v0/models"
        case models = "/v1/models"
    }

    /// What was replied to a question.
    struct Reply: Sendable, Hashable {
        var status: Int
        var body: [UInt8]
    }

    /// Who listens at a port, by its replies; nil for a stranger.
    ///
    /// - Parameter host: this machine as an address writes it, brackets included.
    init?(host: String = "127.0.0.1", port: Int, replies: [Question: Reply]) {
        let baseURL = "http://\(host):\(port)/v1"
        if let kind = Self.kind(by: replies.filter { $0.value.status == 200 }.mapValues(\.body)) {
            self.init(kind: kind, baseURL: baseURL)
        } else if [401, 403].contains(replies[.models]?.status), let kind = Kind(usualPort: port) {
            // A locked server says nothing of itself, so its port must do.
            self.init(kind: kind, baseURL: baseURL, isLocked: true)
        } else {
            return nil
        }
    }

    private static func kind(by bodies: [Question: [UInt8]]) -> Kind? {
        if String(decoding: bodies[.root] ?? [], as: UTF8.self).contains("Ollama is running") { return .ollama }
        if let models = json(bodies[.nativeModels])?["data"]?.elements, models.allSatisfy({ $0["state"] != nil }) {
            return .lmStudio
        }
        if json(bodies[.properties])?["default_generation_settings"] != nil { return .llamaCpp }
        switch json(bodies[.models])?["data"]?.elements.first?["owned_by"]?.string {
        case "llamacpp": return .llamaCpp
        case "vllm": return .vLLM
        case "library": return .ollama
        case "organization_owner": return .lmStudio
        default: return nil
        }
    }

    /// Nil for what is no JSON, such as another program's page.
    private static func json(_ bytes: [UInt8]?) -> JSON? {
        bytes.flatMap { try? JSON(parsing: $0) }
    }
}

extension LocalServer.Kind {
    fileprivate init?(usualPort port: Int) {
        guard let kind = Self.allCases.first(where: { $0.usualPort == port }) else { return nil }
        self = kind
    }
}
