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
        if let size {
            let doublings = Elementary.log(size.effective) / 0.693_147
            traits += [("sized", 1), ("size", doublings), ("below8b", max(0, 3 - doublings))]
        }
        if let price, price.completion > .zero {
            let perMillion = (price.prompt.usd * 3 + price.completion.usd) / 4 * 1e6
            traits += [("priced", 1), ("price", Elementary.log(perMillion))]
        }
        let words = Set(name.words)
        for (trait, marks) in Self.marks where !words.isDisjoint(with: marks) { traits.append((trait, 1)) }
        if reasons { traits.append(("reasons", 1)) }
        return traits
    }

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
        // A version before all known ones is no better than the oldest of them, whatever its family has become.
        if let oldest = header.oldest[name.family], ModelSize(name) == nil, name.version > 0,
            name.version < oldest.version
        {
            values = values.map { min($0, oldest.ability) }
        }
        abilities = zip(values, spreads).map { Ability(min(3, max(-4, $0)), spread: $1) }
    }
}
