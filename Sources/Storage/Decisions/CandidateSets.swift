import FoundationEssentials
import GRDB
import Routing
import Synchronization

/// Candidates, kept once each however many decisions were made among them: the next prompt is decided among the same
/// hundreds, of which one or two have changed.
enum CandidateSets {
    /// The number of a list of candidates in this order.
    ///
    /// - Parameter known: The numbers of candidates known to be kept; gains those found or added here.
    static func number(
        of candidates: [Candidate],
        known: inout [Candidate: Int64],
        words: inout Words,
        _ database: Database
    ) throws -> Int64 {
        var members: [UInt8] = []
        var previous: Int64 = 0
        for candidate in candidates {
            let number = try known[candidate] ?? number(of: candidate, words: &words, database)
            known[candidate] = number
            let step = number - previous
            members.append(varint: UInt64(bitPattern: (step << 1) ^ (step >> 63)))
            previous = number
        }
        return try intern(members, table: "candidate_sets", column: "members", database)
    }

    private static func number(of candidate: Candidate, words: inout Words, _ database: Database) throws -> Int64 {
        try intern(try words.pack(PackingEncoder.tree(of: candidate)), table: "candidates", column: "packed", database)
    }

    /// The row that holds these bytes, found by their digest and told apart by the bytes themselves.
    private static func intern(_ bytes: [UInt8], table: String, column: String, _ database: Database) throws -> Int64 {
        var digest = Digest()
        digest.add(bytes)
        let find = try database.cachedStatement(sql: "SELECT id FROM \(table) WHERE digest = ? AND \(column) = ?")
        let arguments: StatementArguments = [digest.signed, bytes.databaseBlob]
        if let number = try Int64.fetchOne(find, arguments: arguments) { return number }
        let insert = try database.cachedStatement(sql: "INSERT INTO \(table) (digest, \(column)) VALUES (?, ?)")
        try insert.execute(arguments: arguments)
        return database.lastInsertedRowID
    }
}

/// Reads candidates back, each once.
struct CandidateReader {
    private let database: Database
    private let words: [Int: String]
    private var candidates: [Int64: Candidate] = [:]
    private var sets: [Int64: [Candidate]] = [:]

    init(_ database: Database, words: [Int: String]) {
        self.database = database
        self.words = words
    }

    mutating func candidates(ofSet set: Int64) throws -> [Candidate] {
        if let candidates = sets[set] { return candidates }
        let find = try database.cachedStatement(sql: "SELECT members FROM candidate_sets WHERE id = ?")
        guard let members = try Data.fetchOne(find, arguments: [set]) else { throw StoreError.Problem.damaged }
        var bytes = [UInt8](members)[...]
        var result: [Candidate] = []
        var number: Int64 = 0
        while !bytes.isEmpty {
            let step = try bytes.removeVarint()
            number &+= Int64(bitPattern: step >> 1) ^ -Int64(bitPattern: step & 1)
            result.append(try candidate(number))
        }
        if sets.count > 64 { sets = [:] }
        sets[set] = result
        return result
    }

    private mutating func candidate(_ number: Int64) throws -> Candidate {
        if let candidate = candidates[number] { return candidate }
        let find = try database.cachedStatement(sql: "SELECT packed FROM candidates WHERE id = ?")
        guard let packed = try Data.fetchOne(find, arguments: [number]) else { throw StoreError.Problem.damaged }
        var reader = PackedReader([UInt8](packed), words: words)
        let candidate = try PackingDecoder.value(Candidate.self, of: try reader.read())
        candidates[number] = candidate
        return candidate
    }
}

/// Numbers of candidates that are surely on disk, so that a decision need not pack hundreds that have not changed.
final class KnownCandidates: Sendable {
    private let numbers = Mutex<[Candidate: Int64]>([:])

    var all: [Candidate: Int64] { numbers.withLock { $0 } }

    /// Remembers what a transaction used, once it is on disk. What older transactions used alone is forgotten.
    func replace(with used: [Candidate: Int64]) { numbers.withLock { $0 = used } }
}
