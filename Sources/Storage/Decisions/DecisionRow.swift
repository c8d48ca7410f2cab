import GRDB
import Routing

/// A query and its decision as trees, without what is kept elsewhere or twice.
struct KeptDecision {
    /// How many rows of a ranking are kept: enough to show it, and how another engine's differs.
    private static let rows = 8

    /// The query without its candidates.
    var query: Packed
    /// The decision with the first rows of its ranking, and without what it repeats of the query.
    var decision: Packed

    init(_ decision: Decision, madeFrom query: Query) throws {
        var bare = query
        bare.candidates = []
        var short = decision
        short.ranking = Self.rows(of: decision)
        self.query = try PackingEncoder.tree(of: bare)
        self.decision = try PackingEncoder.tree(of: short).sharing(with: self.query)
    }

    init(query: Packed, decision: Packed) {
        self.query = query
        self.decision = decision
    }

    func query(among candidates: [Candidate]) throws -> Query {
        var query = try PackingDecoder.value(Query.self, of: query)
        query.candidates = candidates
        return query
    }

    func restoredDecision() throws -> Decision {
        try PackingDecoder.value(Decision.self, of: decision.restoring(from: query))
    }

    /// The first rows, and the winner's wherever it stands.
    private static func rows(of decision: Decision) -> [Ranked] {
        let first = Array(decision.ranking.prefix(rows))
        guard let winning = decision.winning, !first.contains(winning) else { return first }
        return first + [winning]
    }
}

/// Reads decisions back.
struct DecisionReader {
    private let words: [Int: String]
    private var candidates: CandidateReader

    init(_ database: Database) throws {
        words = try Words.all(database)
        candidates = CandidateReader(database, words: words)
    }

    mutating func record(_ row: Row) throws -> DecisionRecord {
        let kept = KeptDecision(query: try tree(row.bytes("query")), decision: try tree(row.bytes("decision")))
        let candidates = try candidates.candidates(ofSet: row["candidate_set"])
        return DecisionRecord(
            id: row["id"],
            time: row["time"],
            conversation: row["conversation"],
            question: row["question"],
            seconds: row["seconds"],
            query: try kept.query(among: candidates),
            decision: try kept.restoredDecision(),
            rankingCount: row["ranking_count"],
            digest: DecisionDigest(signed: row["digest"])
        )
    }

    private func tree(_ bytes: [UInt8]) throws -> Packed {
        var reader = PackedReader(bytes, words: words)
        return try reader.read()
    }
}
