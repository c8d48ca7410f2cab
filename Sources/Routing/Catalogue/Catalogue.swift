import Dialogue

/// What is known of models: prices, limits and abilities, each with its source.
///
/// Reading one only finds where each model's lines are; they are read when asked for.
public struct Catalogue: Sendable {
    private let bytes: [UInt8]
    private let header: CatalogueHeader
    /// Where the lines of each model are.
    private let rows: [Range<Int>]
    /// Rows by the hash of each key a name may have.
    private let places: [UInt64: Int32]
    /// What was wrong with lines outside any model.
    private let headerProblems: [String]

    /// Reads a catalogue in the format of `CatalogueFormat`. Lines that make no sense are skipped and named in `problems`.
    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var scan = CatalogueScan()
        scan.read(bytes)
        header = scan.header
        rows = scan.rows
        places = scan.places
        headerProblems = scan.problems
    }

    /// How many models it describes, broken rows included.
    public var count: Int { rows.count }

    /// Every model that can be read, in the order of the file.
    public var entries: [CatalogueEntry] { rows.compactMap { try? entry(in: $0) } }

    /// Every line that makes no sense, by its model's name and what is wrong with it.
    public var problems: [String] {
        headerProblems
            + rows.compactMap { row in
                do throws(CatalogueProblem) {
                    _ = try entry(in: row)
                    return nil
                } catch {
                    return error.description
                }
            }
    }

    /// The model a name means, however it is spelt; nil where the catalogue does not have it.
    ///
    /// - Parameters:
    ///   - modelID: The name as a provider, a person or a table spells it.
    ///   - provider: Whose name it is, where the name alone does not say; a vendor such as `openai`.
    public func entry(for modelID: String, provider: String = "") -> CatalogueEntry? {
        match(modelID, provider: provider).flatMap { $0.isRelative ? nil : $0.entry }
    }

    /// The closest model of the catalogue: the very one, or a relative it was made from or comes after.
    func match(_ modelID: String, provider: String = "") -> (entry: CatalogueEntry, isRelative: Bool)? {
        if let entry = entry(under: modelID) ?? entry(under: provider + "/" + modelID) { return (entry, false) }
        let name = ModelName(modelID)
        guard !name.isEmpty else { return nil }
        if name.isFree, let entry = entry(under: name.tightKey + ":free") { return (entry, false) }
        for key in [name.tightKey, name.looseKey, name.orderlessKey] {
            if let entry = entry(under: key) { return (entry, false) }
        }
        return relative(of: name).map { ($0, true) }
    }

    /// What is believed of a model the catalogue does not have.
    func guess(for model: Model) -> CatalogueGuess { CatalogueGuess(header: header, model: model) }

    private func entry(in row: Range<Int>) throws(CatalogueProblem) -> CatalogueEntry {
        var row = CatalogueRow(bytes: bytes, row: row, header: header)
        return try row.entry()
    }

    private func entry(under key: String) -> CatalogueEntry? {
        places[CatalogueScan.hash(key)].flatMap { try? entry(in: rows[Int($0)]) }
    }

    /// One half of a model its provider lists once for thinking and once for not.
    private func half(of name: ModelName) -> CatalogueEntry? {
        guard let thinks = name.thinks, var entry = entry(under: name.thoughtlessKey) else { return nil }
        let levels = entry.variants.filter { $0.effort != nil }
        guard var half = thinks ? levels.last : levels.first(where: { $0.effort == Effort.none }) else { return nil }
        half.effort = nil
        entry.variants = [half]
        entry.standard = half
        return entry
    }

    /// A model to judge an unknown one by: another release of it, its base, or the version before it.
    private func relative(of name: ModelName) -> CatalogueEntry? {
        if let entry = entry(under: name.stamplessKey) ?? half(of: name) { return entry }
        for start in name.telling.indices.dropFirst() {
            let rest = name.telling[start...]
            guard rest.count > 1, rest.contains(where: { $0.size != nil }) else { break }
            if let entry = entry(under: ModelName.looseKey(rest)) { return entry }
        }
        guard let newest = entry(under: name.versionlessKey) else { return nil }
        return ModelName(newest.id).version < name.version ? newest : nil
    }
}
