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
}
