public import Dialogue

/// A provider as the configuration or the environment names it.
public struct ProviderSettings: Sendable, Hashable {
    /// What users call it; unique.
    public var name: String
    /// How it talks.
    public var dialect: DialectName
    /// The base of its addresses, without a slash at the end.
    public var baseURL: String
    /// Where its key is to be had.
    public var key: KeySource
    /// Its models, by the names its wire expects; nil asks the server for them.
    public var models: [String]?
    /// Further headers for every request. Their values may be keys, so they do not print.
    public var headers: [Header] = []
    /// Prices by model, where they differ from the catalogue's.
    public var prices: [String: Price] = [:]
    /// How long to wait for what.
    public var timeouts = Timeouts()
    /// Whether it may keep prompts and train on them; nil leaves it to the setting for all.
    public var dataCollection: DataCollection?

    /// Which endpoints a gateway may use; only OpenRouter heeds it.
    public var routing = GatewayPreferences()
    /// How a gateway serves its models; nil leaves it to their names. Only OpenRouter heeds it.
    public var variant: ModelVariant?

    /// A provider by what it must have.
    public init(name: String, dialect: DialectName, baseURL: String, key: KeySource) {
        self.name = name
        self.dialect = dialect
        self.baseURL = baseURL
        self.key = key
    }

    /// A header whose value does not print.
    public struct Header: Sendable, Hashable {
        /// Its name.
        public var name: String
        /// Its value.
        public var value: Secret
    }

    /// How long to wait for what, in seconds; nil leaves it to the program.
    public struct Timeouts: Sendable, Hashable {
        /// For a connection.
        public var connect: Double?
        /// For the first token.
        public var firstToken: Double?
        /// For the next token.
        public var idle: Double?
    }
}

extension DialectName {
    /// The environment variables its makers' tools read the key from; empty where there is no such custom.
    public var keyVariables: [String] {
        switch self {
        case .openRouter: ["OPENROUTER_API_KEY"]
        case .openAI, .openAIResponses: ["OPENAI_API_KEY"]
        case .openAICompatible: []
        case .anthropic: ["ANTHROPIC_API_KEY"]
        case .gemini: ["GEMINI_API_KEY", "GOOGLE_API_KEY"]
        }
    }
}

extension ProviderSettings {
    /// The makers' own services, for those who have no more than a key in the environment.
    public static let standard: [ProviderSettings] = [DialectName.openRouter, .openAI, .anthropic, .gemini].compactMap {
        guard let url = $0.defaultBaseURL else { return nil }
        return ProviderSettings(name: $0.rawValue, dialect: $0, baseURL: url, key: .environment($0.keyVariables))
    }
}
