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

    /// What is believed of a model the catalogue does not have.
    func guess(for model: Model) -> CatalogueGuess { CatalogueGuess(header: header, model: model) }

    /// By how much a model's size changes its ability at each task, against another's.
    func worth(of size: ModelSize, against other: ModelSize) -> [Double] {
        zip(header.worth(of: size), header.worth(of: other)).map { $0 - $1 }
    }

    private func entry(in row: Range<Int>) throws(CatalogueProblem) -> CatalogueEntry {
        var row = CatalogueRow(bytes: bytes, row: row, header: header)
        return try row.entry()
    }

    /// The model filed under a key.
    func entry(under key: String) -> CatalogueEntry? {
        places[CatalogueScan.hash(key)].flatMap { try? entry(in: rows[Int($0)]) }
    }
}
