import Dialogue

/// What is wrong with the lines of one model.
struct CatalogueProblem: Error, CustomStringConvertible {
    var model: String
    var what: String

    var description: String { "\(model): \(what)" }
}

/// Reads the lines of one model.
struct CatalogueRow {
    /// Fields of a model's first line.
    static let modelFields = 11
    private static let effortFields = 7

    let bytes: [UInt8]
    let row: Range<Int>
    let header: CatalogueHeader

    /// The model the lines describe.
    func entry() throws(CatalogueProblem) -> CatalogueEntry {
        let lines = bytes[row].split(separator: UInt8(ascii: "\n"))
        let fields = lines[0].split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        let id = fields.count > 1 ? String(decoding: fields[1], as: UTF8.self) : "a model without a name"
        guard fields.count == Self.modelFields, !id.isEmpty else {
            throw CatalogueProblem(model: id, what: "\(fields.count) fields, not \(Self.modelFields)")
        }
        var variants: [CatalogueVariant] = []
        var standard: CatalogueVariant?
        for line in lines.dropFirst() {
            let (variant, isStandard) = try self.variant(line, of: id)
            // A standard variant whose effort cannot be asked for by name stands beside the others, not among them.
            if isStandard { standard = variant }
            variants.append(variant)
        }
        guard let standard = standard ?? variants.first else {
            throw CatalogueProblem(model: id, what: "no effort line")
        }
        return CatalogueEntry(
            id: id,
            provider: String(id.split(separator: "/").first ?? ""),
            released: String(decoding: fields[2], as: UTF8.self),
            price: try price(fields[3], of: id),
            contextLength: try optionalNumber(fields[4], "context", of: id),
            maxCompletionTokens: try optionalNumber(fields[5], "output", of: id),
            inputs: try modalities(fields[6], of: id),
            outputs: try modalities(fields[7], of: id),
            parameters: parameters(fields[8]),
            isOpen: fields[9].elementsEqual([UInt8(ascii: "1")]),
            variants: variants,
            standard: standard
        )
    }

    private func variant(
        _ line: ArraySlice<UInt8>,
        of id: String
    ) throws(CatalogueProblem) -> (CatalogueVariant, isStandard: Bool) {
        let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        guard fields.count == Self.effortFields else {
            throw CatalogueProblem(
                model: id, what: "an effort line of \(fields.count) fields, not \(Self.effortFields)")
        }
        let name = String(decoding: fields[1], as: UTF8.self)
        let effort = Effort(rawValue: name)
        guard effort != nil || name == "-" else { throw CatalogueProblem(model: id, what: "no effort '\(name)'") }
        guard let ratio = Decimals.hundredths(fields[3]), ratio >= 0 else {
            throw CatalogueProblem(model: id, what: "no reasoning ratio")
        }
        let variant = CatalogueVariant(
            effort: effort,
            reasoningRatio: ratio,
            firstToken: try logNormal(fields[4], "first token", of: id),
            tokensPerSecond: try logNormal(fields[5], "rate", of: id),
            abilities: try abilities(fields[6], of: id)
        )
        return (variant, !fields[2].isEmpty)
    }

    private func abilities(_ field: ArraySlice<UInt8>, of id: String) throws(CatalogueProblem) -> [Ability] {
        var abilities: [Ability] = []
        abilities.reserveCapacity(TaskType.allCases.count)
        for word in field.split(separator: UInt8(ascii: " ")) {
            guard let letter = word.last, let source = header.sources[letter],
                let (mean, spread) = Decimals.belief(word.dropLast()), spread > 0
            else { throw CatalogueProblem(model: id, what: "no ability '\(String(decoding: word, as: UTF8.self))'") }
            abilities.append(Ability(mean, spread: spread, source: source.name, date: source.date))
        }
        guard abilities.count == TaskType.allCases.count else {
            throw CatalogueProblem(model: id, what: "\(abilities.count) abilities, not \(TaskType.allCases.count)")
        }
        return abilities
    }

    private func price(_ field: ArraySlice<UInt8>, of id: String) throws(CatalogueProblem) -> Price? {
        if field.elementsEqual([UInt8(ascii: "-")]) { return nil }
        let parts = field.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        let rates = parts.map { Decimals.whole($0).map { Money(picodollars: Int64($0)) } }
        guard rates.count == 6, let prompt = rates[0], let completion = rates[1], prompt >= .zero, completion >= .zero
        else { throw CatalogueProblem(model: id, what: "no price") }
        return Price(
            prompt: prompt,
            completion: completion,
            cachedPrompt: rates[2],
            cacheWrite: rates[3],
            request: rates[4] ?? .zero,
            image: rates[5] ?? .zero
        )
    }

    private func logNormal(
        _ field: ArraySlice<UInt8>,
        _ what: String,
        of id: String
    ) throws(CatalogueProblem) -> LogNormal {
        guard let (mu, sigma) = Decimals.belief(field), sigma > 0 else {
            throw CatalogueProblem(model: id, what: "no \(what)")
        }
        return LogNormal(mu: mu, sigma: sigma)
    }

    private func optionalNumber(
        _ field: ArraySlice<UInt8>,
        _ what: String,
        of id: String
    ) throws(CatalogueProblem) -> Int? {
        if field.isEmpty { return nil }
        guard let number = Decimals.whole(field), number > 0 else {
            throw CatalogueProblem(model: id, what: "no number for \(what)")
        }
        return number
    }

    private func modalities(_ field: ArraySlice<UInt8>, of id: String) throws(CatalogueProblem) -> Set<Modality> {
        var modalities: Set<Modality> = []
        for letter in field {
            guard let modality = Modality.allCases.first(where: { $0.rawValue.utf8.first == letter }) else {
                throw CatalogueProblem(model: id, what: "no such modality")
            }
            modalities.insert(modality)
        }
        return modalities
    }

    private func parameters(_ field: ArraySlice<UInt8>) -> Set<String>? {
        field.elementsEqual([UInt8(ascii: "?")]) ? nil : Set(field.compactMap { header.parameters[$0] })
    }
}
