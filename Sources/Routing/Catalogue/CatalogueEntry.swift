public import Dialogue

/// A model of the catalogue: what it costs and takes, and how able it is at each reasoning effort.
public struct CatalogueEntry: Sendable, Hashable, Identifiable {
    /// The model's name, vendor first, such as `anthropic/claude-sonnet-4.6`.
    public var id: String
    /// Who made it, by the prefix the field uses: `openai`, `x-ai`, `meta-llama`, ….
    public var provider: String
    /// When it came out, as YYYY-MM-DD; empty where not known.
    public var released: String
    /// What it charges; nil where nobody is known to sell it.
    public var price: Price?
    /// The longest prompt and completion together, in tokens; nil where not known.
    public var contextLength: Int?
    /// The longest completion, in tokens; nil where not known.
    public var maxCompletionTokens: Int?
    /// What kinds of input it takes besides text.
    public var inputs: Set<Modality>
    /// What kinds of output it makes besides text.
    public var outputs: Set<Modality>
    /// The request parameters it understands, by their OpenRouter names; nil where not known.
    public var parameters: Set<String>?
    /// Whether its weights are published, so that anyone may serve it.
    public var isOpen: Bool
    /// One for each reasoning effort it can be asked for; a single one with no effort where none can be asked for.
    public var variants: [CatalogueVariant]
    /// The variant that stands for a request which asks for no effort.
    public var standard: CatalogueVariant

    /// How dear it is; nil where the price is not known.
    public var tier: Tier? { price.map(Tier.init(price:)) }
}

/// How a model does at one reasoning effort.
public struct CatalogueVariant: Sendable, Hashable {
    /// The effort; nil where none can be asked for.
    public var effort: Effort?
    /// Hidden reasoning tokens for every token of the answer.
    public var reasoningRatio: Double
    /// Seconds to the first token of any kind, by a rule from size and price; live measurements replace it.
    public var firstToken: LogNormal
    /// Tokens a second after the first, by a rule from size and price; live measurements replace it.
    public var tokensPerSecond: LogNormal
    /// How able it is at each task, in the order of `TaskType.allCases`.
    public var abilities: [Ability]
}
