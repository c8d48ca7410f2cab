/// The dialects that providers speak, by the names that configurations use.
public enum DialectName: String, Sendable, Hashable, CaseIterable {
    /// What OpenRouter makes of OpenAI's chat completions.
    case openRouter = "openrouter"
    /// OpenAI's chat completions at OpenAI itself.
    case openAI = "openai"
    /// OpenAI's chat completions as everyone else speaks them.
    case openAICompatible = "openai-compatible"
    /// OpenAI's Responses.
    case openAIResponses = "openai-responses"
    /// Anthropic's Messages.
    case anthropic
    /// Gemini's generateContent.
    case gemini

    /// Where it is spoken by its maker; nil for what is spoken everywhere.
    public var defaultBaseURL: String? {
        switch self {
        case .openRouter: "https://openrouter.ai/api/v1"
        case .openAI, .openAIResponses: "https://api.openai.com/v1"
        case .openAICompatible: nil
        case .anthropic: "https://api.anthropic.com/v1"
        case .gemini: "https://generativelanguage.googleapis.com/v1beta"
        }
    }
}
