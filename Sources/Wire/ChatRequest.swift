public import Dialogue

/// What is asked of a model, in words common to all dialects.
public struct ChatRequest: Sendable, Hashable {
    /// The model, by the name the provider's wire expects.
    public var model: String
    /// Further models the provider may fall back to itself, where its dialect knows such a thing.
    public var fallbackModels: [String]
    /// The turns so far, oldest first; system turns go where the dialect wants them.
    public var messages: [Message]
    /// The longest completion wanted, in tokens.
    public var maxTokens: Int
    /// Sampling temperature, 0…2; nil leaves it to the provider.
    public var temperature: Double?
    /// How hard to think; nil leaves it to the provider.
    public var effort: Effort?
    /// Names the conversation, so that providers keep it near its prompt cache; nil for none. At most 64 characters.
    public var conversation: String?
    /// Whether the answer may hold images besides text; dialects without such a wish ignore it.
    public var wantsImages = false
    /// Which endpoints a gateway may use; nil leaves it to the gateway, and other dialects ignore it.
    public var preferences: GatewayPreferences?
    /// Parts of the request body that only this provider understands, as JSON text merged on top; nil for none.
    public var extraJSON: String?

    /// A request for a completion.
    public init(model: String, messages: [Message], maxTokens: Int) {
        self.model = model
        self.messages = messages
        self.maxTokens = maxTokens
        fallbackModels = []
    }
}
