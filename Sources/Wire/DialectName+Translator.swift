/// The dialects by the names that configurations use.
public enum DialectName: String, Sendable, Hashable, CaseIterable {
    /// OpenAI's chat completions at OpenAI itself.
    case openAI = "openai"
    /// OpenAI's chat completions as everyone else speaks them.
    case openAICompatible = "openai-compatible"
    /// OpenAI's Responses.
    case openAIResponses = "openai-responses"
    case openRouter = "openrouter"
    case anthropic
    case gemini

    /// The dialect of a name in a configuration, in any case; the names of local servers and of makers count too.
    public init?(named name: String) {
        let name = name.lowercased()
        guard let dialect = Self(rawValue: name) ?? Self.aliases[name] else { return nil }
        self = dialect
    }

    private static let aliases: [String: DialectName] = [
        "compatible": .openAICompatible, "local": .openAICompatible, "llama.cpp": .openAICompatible,
        "llamacpp": .openAICompatible, "ollama": .openAICompatible, "lmstudio": .openAICompatible,
        "vllm": .openAICompatible, "responses": .openAIResponses, "claude": .anthropic, "google": .gemini,
    ]

    /// Its translator.
    public var dialect: any Dialect {
        switch self {
        case .openAI: OpenAIDialect(.openAI)
        case .openAICompatible: OpenAIDialect(.compatible)
        case .openAIResponses: ResponsesDialect()
        case .openRouter: OpenRouterDialect()
        case .anthropic: AnthropicDialect()
        case .gemini: GeminiDialect()
        }
    }

    /// Where it is spoken by its maker; nil for what is spoken everywhere.
    public var defaultBaseURL: String? {
        switch self {
        case .openAI, .openAIResponses: "https://api.openai.com/v1"
        case .openAICompatible: nil
        case .openRouter: "https://openrouter.ai/api/v1"
        case .anthropic: "https://api.anthropic.com/v1"
        case .gemini: "https://generativelanguage.googleapis.com/v1beta"
        }
    }
}
