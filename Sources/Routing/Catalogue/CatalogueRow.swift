import Dialogue

/// What is wrong with the lines of one model.
struct CatalogueProblem: Error, CustomStringConvertible {
    var model: String
    var what: String

    var description: String { "\(model): \(what)" }
}

/// Reads the lines of one model.
struct CatalogueRow {
    private static let tab = UInt8(ascii: "\t")
    private static let line = UInt8(ascii: "\n")

    private let bytes: [UInt8]
    private let header: CatalogueHeader
    private let id: String
    private var cursor: ByteCursor

    /// The rows of a model, the cursor behind its name.
    init(bytes: [UInt8], row: Range<Int>, header: CatalogueHeader) {
        self.bytes = bytes
        self.header = header
        cursor = ByteCursor(bytes, row)
        _ = cursor.range(to: Self.tab)
        id = String(decoding: bytes[cursor.range(to: Self.tab)], as: UTF8.self)
    }

    /// The model the lines describe.
    mutating func entry() throws(CatalogueProblem) -> CatalogueEntry {
        guard !id.isEmpty else { throw CatalogueProblem(model: "a model", what: "no name") }
        let released = field()
        let price = try price()
        let context = try optionalNumber("context")
        let output = try optionalNumber("output")
        let inputs = try modalities()
        let outputs = try modalities()
        let parameters = parameters()
        guard let open = cursor.take(), cursor.skip(Self.tab) else { throw problem("too few fields") }
        _ = cursor.range(to: Self.line)
        let (variants, standard) = try variants()
        return CatalogueEntry(
            id: id,
            provider: String(id.prefix { $0 != "/" }),
            released: released,
            price: price,
            contextLength: context,
            maxCompletionTokens: output,
            inputs: inputs,
            outputs: outputs,
            parameters: parameters,
            isOpen: open == UInt8(ascii: "1"),
            variants: variants,
            standard: standard
        )
    }

    private func problem(_ what: String) -> CatalogueProblem { CatalogueProblem(model: id, what: what) }

    private mutating func field() -> String { String(decoding: bytes[cursor.range(to: Self.tab)], as: UTF8.self) }
}

extension CatalogueRow {
    private mutating func variants() throws(CatalogueProblem) -> ([CatalogueVariant], standard: CatalogueVariant) {
        var variants: [CatalogueVariant] = []
        var standard = 0
        while !cursor.isAtEnd {
            _ = cursor.range(to: Self.tab)
            let name = field()
            let effort = Effort(rawValue: name)
            guard effort != nil || name == "-" else { throw problem("no effort '\(name)'") }
            if cursor.skip(UInt8(ascii: "!")) { standard = variants.count }
            variants.append(try variant(effort))
        }
        guard variants.indices.contains(standard) else { throw problem("no effort line") }
        return (variants, variants[standard])
    }

    private mutating func variant(_ effort: Effort?) throws(CatalogueProblem) -> CatalogueVariant {
        guard cursor.skip(Self.tab), let ratio = cursor.number(), ratio >= 0, cursor.skip(Self.tab) else {
            throw problem("no reasoning ratio")
        }
        guard let first = cursor.belief(), cursor.skip(Self.tab), let rate = cursor.belief(), cursor.skip(Self.tab)
        else {
            throw problem("no speed")
        }
        return CatalogueVariant(
            effort: effort,
            reasoningRatio: Double(ratio) / 100,
            firstToken: LogNormal(mu: first.mean, sigma: first.spread),
            tokensPerSecond: LogNormal(mu: rate.mean, sigma: rate.spread),
            abilities: try abilities()
        )
    }

    private mutating func abilities() throws(CatalogueProblem) -> [Ability] {
        var abilities: [Ability] = []
        let count = TaskType.allCases.count
        abilities.reserveCapacity(count)
        while abilities.count < count {
            guard let (mean, spread) = cursor.belief(), let source = cursor.take().flatMap(header.source(_:)) else {
                throw problem("ability \(abilities.count + 1) of \(count) makes no sense")
            }
            abilities.append(Ability(mean, spread: spread, source: source.name, date: source.date))
            if abilities.count < count, !cursor.skip(UInt8(ascii: " ")) {
                throw problem("\(abilities.count) abilities, not \(count)")
            }
        }
        guard cursor.skip(Self.line) || cursor.isAtEnd else { throw problem("more than \(count) abilities") }
        return abilities
    }

    private mutating func price() throws(CatalogueProblem) -> Price? {
        if cursor.skip(UInt8(ascii: "-")) {
            guard cursor.skip(Self.tab) else { throw problem("no price") }
            return nil
        }
        var rates: [Money?] = []
        repeat {
            rates.append(cursor.number().map { Money(picodollars: Int64($0)) })
        } while cursor.skip(UInt8(ascii: ","))
        guard cursor.skip(Self.tab), rates.count == 6, let prompt = rates[0], let completion = rates[1],
            rates.allSatisfy({ $0.map { $0 >= .zero } ?? true })
        else { throw problem("no price") }
        return Price(
            prompt: prompt,
            completion: completion,
            cachedPrompt: rates[2],
            cacheWrite: rates[3],
            request: rates[4] ?? .zero,
            image: rates[5] ?? .zero
        )
    }

    private mutating func optionalNumber(_ what: String) throws(CatalogueProblem) -> Int? {
        if cursor.skip(Self.tab) { return nil }
        guard let number = cursor.number(), number > 0, cursor.skip(Self.tab) else {
            throw problem("no number for \(what)")
        }
        return number
    }

    private mutating func modalities() throws(CatalogueProblem) -> Set<Modality> {
        var modalities: Set<Modality> = []
        for letter in bytes[cursor.range(to: Self.tab)] {
            guard let modality = Modality.allCases.first(where: { $0.rawValue.utf8.first == letter }) else {
                throw problem("no such modality")
            }
            modalities.insert(modality)
        }
        return modalities
    }

    private mutating func parameters() -> Set<String>? {
        let letters = cursor.range(to: Self.tab)
        if letters.count == 1, bytes[letters.lowerBound] == UInt8(ascii: "?") { return nil }
        return Set(bytes[letters].compactMap(header.parameter(_:)))
    }
}
