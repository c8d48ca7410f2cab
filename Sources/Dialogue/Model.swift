/// A model as one provider offers it: what can be asked of it, and what that costs.
public struct Model: Sendable, Hashable, Codable, Identifiable {
    /// The name users type and see, unique among all configured providers, such as `anthropic/claude-sonnet-4.6`.
    public var id: String
    /// The name the provider's wire expects; often the same as `id`.
    public var wireName: String
    /// The configured provider that serves it, by the name given in the configuration.
    public var provider: String
    /// What it charges; nil where nothing is known, which is not the same as free.
    public var price: Price?
    /// The longest prompt and completion together, in tokens; nil where not known.
    public var contextLength: Int?
    /// The longest completion, in tokens; nil where not known.
    public var maxCompletionTokens: Int?
    /// What kinds of input it takes besides text.
    public var inputs: Set<Modality>
    /// What kinds of output it makes besides text.
    public var outputs: Set<Modality>
    /// The request parameters it understands, by their OpenRouter names (`tools`, `response_format`, …); nil where unknown.
    public var parameters: Set<String>?
    /// The efforts it can be asked for, where its list says; nil where unknown.
    public var efforts: Set<Effort>?
    /// Whether its answers are made up by the built-in demo fleet.
    public var isSimulated: Bool

    /// A model with what is known of it.
    public init(
        id: String,
        wireName: String? = nil,
        provider: String,
        price: Price? = nil,
        contextLength: Int? = nil,
        maxCompletionTokens: Int? = nil,
        inputs: Set<Modality> = [],
        outputs: Set<Modality> = [],
        parameters: Set<String>? = nil,
        isSimulated: Bool = false
    ) {
        self.id = id
        self.wireName = wireName ?? id
        self.provider = provider
        self.price = price
        self.contextLength = contextLength
        self.maxCompletionTokens = maxCompletionTokens
        self.inputs = inputs
        self.outputs = outputs
        self.parameters = parameters
        self.isSimulated = isSimulated
    }
}

/// A kind of content other than text.
public enum Modality: String, Sendable, Hashable, Codable, CaseIterable {
    case image, audio, video, file
}
