import Dialogue

/// What the catalogue knows of a model: itself, or another that it may be judged by.
struct CatalogueMatch {
    /// The model, as it is to be judged.
    var entry: CatalogueEntry
    /// How the catalogue's model is related to the one in question.
    var kinship: Kinship

    /// How near a model of the catalogue is to the one in question.
    enum Kinship {
        /// The very one.
        case itself
        /// The very one at the effort that the name says.
        case atEffort
        /// The same at another size; what sizes make is counted in.
        case sibling
        /// What it was made from, another release of it, or the version before it.
        case relative

        /// How much wider beliefs about a model are than those about its kin, as a standard deviation in logits.
        ///
        /// A sibling's is what 63 measured models lie off when each is judged by the sibling nearest in size (0.19, where
        /// their names and sizes alone are off by 0.75) and a little more for those nobody measured.
        var spread: Double {
            switch self {
            case .itself, .atEffort: 0
            case .sibling: 0.25
            case .relative: 0.5
            }
        }
    }
}

extension Catalogue {
    /// The model a name means, however it is spelt; nil where the catalogue does not have it.
    ///
    /// - Parameters:
    ///   - modelID: The name as a provider, a person or a table spells it.
    ///   - provider: Whose name it is, where the name alone does not say; a vendor such as `openai`.
    public func entry(for modelID: String, provider: String = "") -> CatalogueEntry? {
        match(modelID, provider: provider).flatMap { $0.kinship == .itself ? $0.entry : nil }
    }

    /// The closest model of the catalogue: the very one, or one to judge it by; nil where there is none.
    func match(_ modelID: String, provider: String = "") -> CatalogueMatch? {
        if let entry = entry(under: modelID) ?? entry(under: provider + "/" + modelID) {
            return CatalogueMatch(entry: entry, kinship: .itself)
        }
        let name = ModelName(modelID)
        guard !name.isEmpty else { return nil }
        if let entry = entry(named: name) { return CatalogueMatch(entry: entry, kinship: .itself) }
        if let entry = entryAtEffort(named: name) { return CatalogueMatch(entry: entry, kinship: .atEffort) }
        if let entry = relative(of: name) { return CatalogueMatch(entry: entry, kinship: .relative) }
        return sibling(of: name).map { CatalogueMatch(entry: $0, kinship: .sibling) }
    }

    private func entry(named name: ModelName) -> CatalogueEntry? {
        let marked = [(name.isFree, ModelName.freeMark), (name.isLatest, ModelName.latestMark)]
        let keys = marked.filter(\.0).map { name.tightKey + $0.1 } + [name.tightKey, name.looseKey, name.orderlessKey]
        return keys.lazy.compactMap(entry(under:)).first
    }

    /// A model at the one effort its name ends with, as tables and some providers list it.
    private func entryAtEffort(named name: ModelName) -> CatalogueEntry? {
        guard let (plain, effort) = name.withoutEffort, var entry = entry(named: plain) else { return nil }
        guard var variant = entry.variants.first(where: { $0.effort == effort }) else { return nil }
        variant.effort = nil
        entry.variants = [variant]
        entry.standard = variant
        return entry
    }

    /// A model to judge an unknown one by: another release of it, its base, or the version before it.
    private func relative(of name: ModelName) -> CatalogueEntry? {
        if let entry = entry(under: name.stamplessKey) ?? base(of: name) { return entry }
        guard let newest = entry(under: name.versionlessKey) else { return nil }
        return ModelName(newest.id).version < name.version ? newest : nil
    }

    /// What a model was made from, by the end or the beginning of its name (`MetaMath-Mistral-7B`, `gpt-4o-of-ours`).
    private func base(of name: ModelName) -> CatalogueEntry? {
        let words = name.telling
        let ends = words.indices.dropFirst().map { words[$0...] }.filter { $0.contains { $0.size != nil } }
        let beginnings = words.indices.dropFirst(2).reversed().filter { words[$0...].allSatisfy(\.tellsNoKin) }
            .map { words[..<$0] }.filter { $0.contains { $0.utf8.contains(where: \.isDigit) } }
        return (ends + beginnings).lazy.filter { $0.count > 1 }
            .compactMap { entry(under: ModelName.looseKey($0)) }.first
    }

    /// The same model at the nearest size there is, moved by what the sizes make.
    private func sibling(of name: ModelName) -> CatalogueEntry? {
        guard let size = ModelSize(name) else { return nil }
        let keys = (0...ModelSize.mostSteps).flatMap { apart in
            Set([size.step - apart, size.step + apart]).sorted().map { name.sizelessKey(at: $0) }
        }
        guard var entry = keys.lazy.compactMap(entry(under:)).first, let own = ModelSize(ModelName(entry.id)) else {
            return nil
        }
        let moved = worth(of: size, against: own)
        entry.standard.move(by: moved)
        for place in entry.variants.indices { entry.variants[place].move(by: moved) }
        return entry
    }
}

extension CatalogueVariant {
    fileprivate mutating func move(by logits: [Double]) {
        for (task, logits) in zip(abilities.indices, logits) { abilities[task].value += logits }
    }
}

extension String {
    /// Whether a word at the end of a name can be left out and what is left is still of a kind: no number, no size, nothing
    /// by which vendors tell the members of a family apart.
    fileprivate var tellsNoKin: Bool { size == nil && Double(self) == nil && !CatalogueGuess.isMark(self) }
}
