import Dialogue
import Routing

/// A model as `models` lists it, whether from the catalogue or from a provider of the user's.
struct KnownModel: Encodable {
    let id: String
    let tier: Tier?
    let price: Price?
    let context: Int?
    private let abilities: [Ability]
    private let listed: CatalogueListing.Row

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
        listed = CatalogueListing.Row(candidate)
    }

    /// How able it is at a task.
    func ability(at task: TaskType) -> Ability? {
        abilities.indices.contains(task.index) ? abilities[task.index] : nil
    }

    func encode(to encoder: any Encoder) throws { try listed.encode(to: encoder) }
}
