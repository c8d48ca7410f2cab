import GRDB

/// The full-text index. It keeps no text of its own, so what was added must be known to be removed.
enum SearchIndex {
    static func add(_ text: String, of message: Int64, _ database: Database) throws {
        let statement = try database.cachedStatement(sql: "INSERT INTO search (rowid, text) VALUES (?, ?)")
        try statement.execute(arguments: [message, SearchableText.indexed(text)])
    }

    static func remove(_ text: String, of message: Int64, _ database: Database) throws {
        let statement = try database.cachedStatement(
            sql: "INSERT INTO search (search, rowid, text) VALUES ('delete', ?, ?)"
        )
        try statement.execute(arguments: [message, SearchableText.indexed(text)])
    }
}
