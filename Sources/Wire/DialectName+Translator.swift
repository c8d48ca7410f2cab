public import Dialogue

extension DialectName {
    /// What translates to it and from it.
    public var translator: any Dialect {
        switch self {
        case .openAI: OpenAIDialect(.openAI)
        case .openAICompatible: OpenAIDialect(.compatible)
        case .openAIResponses: ResponsesDialect()
        case .openRouter: OpenRouterDialect()
        case .anthropic: AnthropicDialect()
        case .gemini: GeminiDialect()
        }
    }
}
