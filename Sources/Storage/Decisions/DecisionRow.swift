import GRDB
import Routing

/// What is kept of a query besides its candidates.
struct KeptQuery: Codable {
    var profile: PromptProfile
    var priorities: Priorities
    var limits: Limits
    var policy: Policy
    var incumbent: Incumbent?
    var seed: UInt64

    init(_ query: Query) {
        profile = query.profile
        priorities = query.priorities
        limits = query.limits
        policy = query.policy
        incumbent = query.incumbent
        seed = query.seed
    }

    func query(among candidates: [Candidate]) -> Query {
        Query(
            profile: profile,
            candidates: candidates,
            priorities: priorities,
            limits: limits,
            policy: policy,
            incumbent: incumbent,
            seed: seed
        )
    }
}

/// What is kept of a decision besides what the query says: enough to show it, and to show how another engine differs.
struct KeptDecision: Codable {
    /// How many rows are kept.
    static let rows = 12

    var ranking: [Ranked]
    var rankingCount: Int
    var advice: String?

    /// Keeps the first rows, and the winner's wherever it stands.
    init(_ decision: Decision) {
        ranking = Array(decision.ranking.prefix(Self.rows))
        rankingCount = decision.ranking.count
        advice = decision.advice
        if let winning = decision.winning, !ranking.contains(winning) { ranking.append(winning) }
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
        let query: KeptQuery = try value(row.bytes("query"))
        let outcome: KeptDecision = try value(row.bytes("outcome"))
        guard let reason = Decision.Reason(rawValue: row["reason"]) else {
            throw StoreError.Problem.unknown("reason", row["reason"])
        }
        return DecisionRecord(
            id: row["id"],
            time: row["time"],
            conversation: row["conversation"],
            question: row["question"],
            seconds: row["seconds"],
            query: query.query(among: try candidates.candidates(ofSet: row["candidate_set"])),
            decision: Decision(
                engine: row["engine"],
                profile: query.profile,
                priorities: query.priorities,
                ranking: outcome.ranking,
                winner: row["winner"],
                reason: reason,
                advice: outcome.advice
            ),
            rankingCount: outcome.rankingCount,
            digest: DecisionDigest(signed: row["digest"])
        )
    }

    private func value<Value: Decodable>(_ bytes: [UInt8]) throws -> Value {
        var reader = PackedReader(bytes, words: words)
        return try PackingDecoder.value(Value.self, of: try reader.read())
    }
}
