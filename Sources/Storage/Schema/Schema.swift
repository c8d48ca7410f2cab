import GRDB

/// The versions of the schema. A migration that was released is never modified: a change is a further migration.
enum Schema {
    /// Brings a database of any version up to date, in one transaction a version.
    static func migrate(_ database: some DatabaseWriter) throws {
        let isNewer = try database.read { try migrator.hasBeenSuperseded($0) }
        guard !isNewer else {
            throw StoreError.Problem(kind: .newer, detail: "a newer version of this program has written it")
        }
        guard try !database.read(migrator.hasCompletedMigrations) else { return }
        try migrator.migrate(database)
    }

    private static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1") { try $0.execute(sql: Schema1.sql) }
        return migrator
    }

    /// Makes a database of a script, without bringing it up to date: a database of an earlier version.
    static func run(_ script: String, onFileAt path: String) throws {
        let database = try DatabaseQueue(path: path)
        try database.writeWithoutTransaction { try $0.execute(sql: script) }
        try database.close()
    }

    /// The statements that make a database's tables and indexes, in the order of their names.
    static func statements(of database: some DatabaseReader) throws -> [String] {
        try database.read { database in
            try String.fetchAll(
                database, sql: "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type, name")
        }
    }
}
