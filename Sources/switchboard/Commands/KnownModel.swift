import Dialogue
import Routing

/// A model as `models` lists it, whether from the catalogue or from a provider of the user's.
struct KnownModel: Encodable {
    let id: String
    let tier: Tier?
    let price: Price?
    let context: Int?
    private let abilities: [Ability]
    private let listed: any Encodable

    init(_ entry: CatalogueEntry) {
        id = entry.id
        tier = entry.tier
        price = entry.price
        context = entry.contextLength
        abilities = entry.standard.abilities
        listed = CatalogueListing([entry]).models[0]
    }

    init(_ candidate: Candidate) {
        id = candidate.id
        tier = candidate.model.price.map(Tier.init(price:))
        price = candidate.model.price
        context = candidate.model.contextLength
        abilities = candidate.abilities
        listed = CandidateListing(candidate)
    }

    /// How able it is at a task.
    func ability(at task: TaskType) -> Ability? {
        abilities.indices.contains(task.index) ? abilities[task.index] : nil
    }

    func encode(to encoder: any Encoder) throws { try listed.encode(to: encoder) }
}

/// A candidate of the fleet in the words of the catalogue's listing.
private struct CandidateListing: Encodable {
    let id: String
    let provider: String
    let tier: Tier?
    let prices: [String: Double]
    let context: Int?
    let output: Int?
    let abilities: [String: Ability]

    init(_ candidate: Candidate) {
        let model = candidate.model
        id = candidate.id
        provider = model.provider
        tier = model.price.map(Tier.init(price:))
        prices =
            model.price.map { ["prompt": $0.prompt.usd * 1e6, "completion": $0.completion.usd * 1e6] } ?? [:]
        context = model.contextLength
        output = model.maxCompletionTokens
        abilities = Dictionary(
            uniqueKeysWithValues: zip(TaskType.allCases, candidate.abilities).map { ($0.rawValue, $1) }
        )
    }
}
