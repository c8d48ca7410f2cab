import Dialogue
import Routing

/// What is known of a model before anyone measures it.
enum Traits {
    /// Size, price, marks in its name and how much it thinks: what the program can tell of any model by itself.
    static func undated(_ draft: Draft, at effort: Effort) -> [String: Double] {
        let size = KnownSizes.size(draft)
        let listed = CatalogueGuess.traits(name: draft.name, size: size, price: draft.price, reasons: false)
        var traits = Dictionary(listed.map { ($0.trait, $0.amount) }) { first, _ in first }
        traits["reasons"] = thinking[effort]
        return traits
    }

    /// The same with its age, and what size and price mean by age: small models get better, prices fall.
    static func dated(_ draft: Draft, at effort: Effort) -> [String: Double] {
        var traits = undated(draft, at: effort)
        guard let age = draft.age else { return traits }
        traits["age"] = age
        traits["age²"] = age * age / 4
        traits["size×age"] = traits["size"].map { $0 * age / 3 }
        traits["price×age"] = traits["price"].map { $0 * age / 3 }
        return traits
    }

    /// How much a model thinks, from not at all to hard, 1.
    private static let thinking: [Effort: Double] = [
        .minimal: 0.2, .low: 0.5, .medium: 0.8, .high: 1, .xhigh: 1.1, .max: 1.1,
    ]
}
