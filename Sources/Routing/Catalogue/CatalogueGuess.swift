package import Dialogue

/// A weak belief about a model the catalogue does not have, from its name and price.
package struct CatalogueGuess {
    /// What is known of an unknown model: traits and how much of each there is. The catalogue's builder fits what each adds.
    package static func traits(
        name: ModelName,
        size: ModelSize?,
        price: Price?,
        reasons: Bool
    ) -> [(trait: String, amount: Double)] {
        var traits = [("any", 1.0)]
        if let size { traits += [("sized", 1)] + Self.traits(of: size) }
        if let price, price.completion > .zero { traits += [("priced", 1), ("price", Self.logarithm(of: price))] }
        let words = Set(name.words)
        for (trait, marks) in Self.marks where !words.isDisjoint(with: marks) { traits.append((trait, 1)) }
        if reasons { traits.append(("reasons", 1)) }
        return traits
    }

    /// The natural logarithm of USD per million tokens, three of the prompt to one of the completion.
    private static func logarithm(of price: Price) -> Double {
        Elementary.log((price.prompt.usd * 3 + price.completion.usd) / 4 * 1e6)
    }

    /// What of the traits is a size's: doublings of a billion parameters, and how many of them eight billion lack.
    static func traits(of size: ModelSize) -> [(trait: String, amount: Double)] {
        let doublings = Elementary.log(size.effective) / 0.693_147
        return [("size", doublings), ("below8b", max(0, 3 - doublings))]
    }

    /// Logits by which a model is abler than one at a price lower by a factor of e, where all else that is known of it is its
    /// price: between 0.146 over all 172 models of the catalogue that are measured and sold, and 0.166 among those that came
    /// out within half a year of each other. Where name and size say more, they say most of what the price would.
    private static let worthOfPrice = 0.15
    /// The mean logarithm of those models' prices.
    private static let usualPrice = -0.217

    /// Whether neither a size nor a vendor's word for a larger or smaller one is in a name.
    private static func saysNothing(_ name: ModelName) -> Bool {
        ModelSize(name) == nil && !name.words.contains(where: isMark)
    }

    /// Whether vendors tell the members of a family apart by a word.
    static func isMark(_ word: String) -> Bool { marks.contains { $0.words.contains(word) } }

    /// Words by which vendors tell the members of a family apart.
    private static let marks: [(trait: String, words: Set<String>)] = [
        ("coder", ["coder", "code", "codex", "codestral", "devstral", "starcoder", "codellama"]),
        ("small", ["mini", "lite", "small", "haiku", "flash", "air", "fast", "turbo"]),
        ("tiny", ["nano", "micro", "tiny", "edge", "smollm"]),
        ("large", ["max", "pro", "ultra", "opus", "large", "premier"]),
    ]

    /// How able it may be at each task.
    let abilities: [Ability]

    /// Adds up what the model's traits say.
    init(header: CatalogueHeader, model: Model) {
        let name = ModelName(model.id)
        let thinks: Set<String> = ["thinking", "think", "reasoning", "reasoner", "r1", "qwq"]
        let reasons = !thinks.isDisjoint(with: name.words)
        let spreads = header.guesses["spread"] ?? Array(repeating: 1.2, count: TaskType.allCases.count)
        var values = Array(repeating: header.families[name.family] ?? 0, count: TaskType.allCases.count)
        for (trait, amount) in Self.traits(name: name, size: ModelSize(name), price: model.price, reasons: reasons) {
            guard let coefficients = header.guesses[trait] else { continue }
            for task in values.indices { values[task] += amount * coefficients[task] }
        }
        if let price = model.price, price.completion > .zero, header.families[name.family] == nil,
            Self.saysNothing(name)
        {
            let dearness = Self.logarithm(of: price) - Self.usualPrice
            values = values.map { $0 + Self.worthOfPrice * dearness }
        }
        // A version before all known ones is no better than the oldest of them, whatever its family has become.
        if let oldest = header.oldest[name.family], ModelSize(name) == nil, name.version > 0,
            name.version < oldest.version
        {
            values = values.map { min($0, oldest.ability) }
        }
        abilities = zip(values, spreads).map { Ability(min(3, max(-4, $0)), spread: $1) }
    }
}
