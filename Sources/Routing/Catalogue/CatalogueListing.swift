import Dialogue

/// The catalogue as `models --json` prints it: `{"models":[{"id","provider","tier","prices","context","abilities"}]}`.
public struct CatalogueListing: Sendable, Encodable {
    /// The models, in the order of the catalogue.
    public var models: [Row]

    /// The rows of some models.
    public init(_ entries: [CatalogueEntry]) { models = entries.map(Row.init) }

    /// One model; abilities are those of its standard variant, by task.
    public struct Row: Sendable, Encodable {
        /// The model's name.
        public var id: String
        /// Its vendor.
        public var provider: String
        /// How dear it is; nil where no price is known.
        public var tier: Tier?
        /// When it came out, as YYYY-MM-DD; empty where not known.
        public var released: String
        /// USD per million tokens (`prompt`, `completion`, `cached_prompt`, `cache_write`), or USD each (`request`, `image`).
        public var prices: [String: Double]
        /// The longest prompt and completion together, in tokens.
        public var context: Int?
        /// The longest completion, in tokens.
        public var output: Int?
        /// Kinds of input besides text.
        public var inputs: [String]
        /// Kinds of output besides text.
        public var outputs: [String]
        /// Request parameters it understands; nil where not known.
        public var parameters: [String]?
        /// Reasoning efforts it can be asked for.
        public var efforts: [String]
        /// What it can do, by task.
        public var abilities: [String: Ability]
        /// How many tokens it writes, as a multiple of what prompts let expect; left out where nothing was learnt.
        public var lengthFactor: Double?

        init(_ entry: CatalogueEntry) {
            id = entry.id
            provider = entry.provider
            tier = entry.tier
            released = entry.released
            prices = entry.price.map(Self.prices) ?? [:]
            context = entry.contextLength
            output = entry.maxCompletionTokens
            inputs = entry.inputs.map(\.rawValue).sorted()
            outputs = entry.outputs.map(\.rawValue).sorted()
            parameters = entry.parameters?.sorted()
            efforts = entry.variants.compactMap { $0.effort?.rawValue }
            abilities = Self.named(entry.standard.abilities)
        }

        /// A candidate of a fleet, with what its provider says of it.
        public init(_ candidate: Candidate) {
            let model = candidate.model
            id = candidate.id
            provider = model.provider
            tier = model.price.map(Tier.init(price:))
            released = ""
            prices = model.price.map(Self.prices) ?? [:]
            context = model.contextLength
            output = model.maxCompletionTokens
            inputs = model.inputs.map(\.rawValue).sorted()
            outputs = model.outputs.map(\.rawValue).sorted()
            parameters = model.parameters?.sorted()
            efforts = candidate.effort.map { [$0.rawValue] } ?? []
            abilities = Self.named(candidate.abilities)
            lengthFactor = candidate.lengthFactor
        }

        private static func named(_ abilities: [Ability]) -> [String: Ability] {
            Dictionary(zip(TaskType.allCases, abilities).map { ($0.rawValue, $1) }) { first, _ in first }
        }

        /// Writes every field, those of a listing that are not known as null.
        public func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(id, forKey: .id)
            try container.encode(provider, forKey: .provider)
            try container.encode(tier, forKey: .tier)
            try container.encode(released, forKey: .released)
            try container.encode(prices, forKey: .prices)
            try container.encode(context, forKey: .context)
            try container.encode(output, forKey: .output)
            try container.encode(inputs, forKey: .inputs)
            try container.encode(outputs, forKey: .outputs)
            try container.encode(parameters, forKey: .parameters)
            try container.encode(efforts, forKey: .efforts)
            try container.encode(abilities, forKey: .abilities)
            try container.encodeIfPresent(lengthFactor, forKey: .lengthFactor)
        }

        private enum CodingKeys: String, CodingKey {
            case id, provider, tier, released, prices, context, output, inputs, outputs, parameters, efforts, abilities
            case lengthFactor = "length_factor"
        }

        private static func prices(_ price: Price) -> [String: Double] {
            var prices = ["prompt": price.prompt.usd * 1e6, "completion": price.completion.usd * 1e6]
            prices["cached_prompt"] = price.cachedPrompt.map { $0.usd * 1e6 }
            prices["cache_write"] = price.cacheWrite.map { $0.usd * 1e6 }
            prices["request"] = price.request.usd
            prices["image"] = price.image.usd
            return prices
        }
    }
}
