import GRDB

extension Store {
    /// Erases a conversation for good, deleted before or not. What it cost and what was learnt from it stays.
    public func purge(_ conversation: Int64) throws(StoreError) {
        try erase("purge the conversation") { database in
            try Self.purge("id = ?", [conversation], database)
            guard database.changesCount == 1 else { throw StoreError.Problem.missing("conversation", conversation) }
        }
    }

    /// Erases the conversations that were deleted before a time: call it when starting, with a time some weeks ago.
    public func purgeDeleted(before time: Double) throws(StoreError) {
        try erase("purge deleted conversations") { try Self.purge("deleted < ?", [time], $0) }
    }

    /// Erases everything that was said: all conversations, drafts and what was typed. Only figures stay: what was spent
    /// and decided, how models did, what was learnt, and where the sliders stand.
    public func forget() throws(StoreError) {
        try erase("forget the conversations") { database in
            try database.execute(sql: "INSERT INTO search (search) VALUES ('delete-all')")
            try database.execute(sql: "DELETE FROM conversations")
            try database.execute(sql: "DELETE FROM drafts")
            try database.execute(sql: "DELETE FROM inputs")
            // A provider's words on a failure may quote the prompt.
            try database.execute(sql: "UPDATE attempts SET words = NULL")
            try database.execute(
                sql: "DELETE FROM preferences WHERE name = ?",
                arguments: [Preference<Int64>.lastConversation.name]
            )
        }
    }

    /// Makes the file as small as what is in it, and drops what the search index still holds of purged conversations.
    /// Takes some seconds for a large file; nothing else can be kept meanwhile.
    public func compact() throws(StoreError) {
        try StoreError.Naming(path: path, action: "compact the database").explaining {
            try database.write { try $0.execute(sql: "INSERT INTO search (search) VALUES ('optimize')") }
            try database.vacuum()
        }
    }

    /// Deletes in such a way that the bytes are gone from the file, its log included.
    private func erase(_ action: String, _ body: (Database) throws -> Void) throws(StoreError) {
        try StoreError.Naming(path: path, action: action).explaining {
            try database.writeWithoutTransaction { database in
                try database.execute(sql: "PRAGMA secure_delete = ON")
                defer { try? database.execute(sql: "PRAGMA secure_delete = FAST") }
                try database.inTransaction {
                    try body(database)
                    return .commit
                }
                // Another store may be reading the log just now; it is then emptied by a later checkpoint.
                try? database.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
            }
        }
    }

    private static func purge(_ condition: String, _ arguments: StatementArguments, _ database: Database) throws {
        let doomed = "SELECT id FROM conversations WHERE \(condition)"
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT id, text FROM messages LEFT JOIN answers ON answers.message = messages.id
                WHERE conversation IN (\(doomed)) AND answers.owner IS NULL
                """,
            arguments: arguments
        )
        while let row = try rows.next() { try SearchIndex.remove(row["text"], of: row["id"], database) }
        try database.execute(sql: "DELETE FROM drafts WHERE conversation IN (\(doomed))", arguments: arguments)
        try database.execute(sql: "DELETE FROM conversations WHERE \(condition)", arguments: arguments)
    }
}
