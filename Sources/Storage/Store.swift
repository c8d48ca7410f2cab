import FoundationEssentials
import GRDB

/// All that is kept on disk: conversations, decisions, attempts, outcomes, usage and preferences, in one SQLite file.
///
/// Its methods block until the disk has answered and may be called from any thread; several stores, also of several
/// processes, may have the same file open. What a method has returned from survives a kill and a loss of power.
/// Times are seconds since 1970 UTC and come in as parameters: the store reads no clock.
public struct Store: Sendable {
    /// The file, for messages; `:memory:` for a store that is not kept.
    public let path: String
    let database: any DatabaseWriter
    let owner: Owner
    let days: LocalDays
    let knownCandidates = KnownCandidates()

    /// Opens the file, making it and its folder where they are missing, and brings its schema up to date.
    ///
    /// - Parameters:
    ///   - path: Where the file is. It and folders made for it are readable by their owner only.
    ///   - owner: The process that answers belong to while they stream.
    ///   - days: How times are counted into days for budgets and statistics.
    /// - Throws: `StoreError`, naming the file and what can be done.
    public init(path: String, owner: Owner = .current, days: LocalDays = .system) throws(StoreError) {
        self.path = path
        self.owner = owner
        self.days = days
        let naming = StoreError.Naming(path: path, action: "open the database")
        database = try naming.explaining {
            try PrivateFile.prepare(path)
            return try OpeningTurn.taken(toOpen: path) { try Self.opened(path) }
        }
    }

    /// A store that is gone with the process, for tests and for chats that are not to be kept.
    ///
    /// - Throws: `StoreError` when SQLite itself does not work.
    public static func inMemory(days: LocalDays = .utc) throws(StoreError) -> Store {
        let naming = StoreError.Naming(path: ":memory:", action: "open the database")
        let database = try naming.explaining {
            let queue = try DatabaseQueue(configuration: configuration)
            try Schema.migrate(queue)
            return queue
        }
        return Store(path: ":memory:", database: database, owner: .current, days: days)
    }

    private init(path: String, database: any DatabaseWriter, owner: Owner, days: LocalDays) {
        self.path = path
        self.database = database
        self.owner = owner
        self.days = days
    }

    private static func opened(_ path: String) throws -> DatabasePool {
        let pool = try DatabasePool(path: path, configuration: configuration)
        // The pool asks for NORMAL, which may lose the last question with the power.
        try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        try Schema.migrate(pool)
        return pool
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.label = "Storage"
        configuration.maximumReaderCount = 3
        configuration.busyMode = .timeout(10)
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA secure_delete = FAST") }
        return configuration
    }
}

extension Store {
    /// Reads in one consistent view of the file.
    func read<Value>(_ action: String, _ body: (Database) throws -> Value) throws(StoreError) -> Value {
        try StoreError.Naming(path: path, action: action).explaining { try database.read(body) }
    }

    /// Writes all of it or nothing of it.
    func write<Value>(_ action: String, _ body: (Database) throws -> Value) throws(StoreError) -> Value {
        try StoreError.Naming(path: path, action: action).explaining { try database.write(body) }
    }

    /// Reads while the caller's own code is run on what is read; what that throws reaches the caller as it is.
    func reading(_ action: String, _ body: (Database) throws -> Void) throws {
        do {
            try database.read(body)
        } catch let error as CallersError {
            throw error.underlying
        } catch {
            try StoreError.Naming(path: path, action: action).explaining { throw error }
        }
    }
}

/// What a caller's own code threw, on its way through the database.
struct CallersError: Error {
    var underlying: any Error
}
