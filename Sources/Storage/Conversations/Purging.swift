import GRDB

extension Store {
    /// Erases a conversation for good, deleted before or not, and with it its draft and what was typed for it. What it
    /// cost and what was learnt from it stays.
    ///
    /// - Returns: Its messages, so that what is kept of them elsewhere can be erased too.
    @discardableResult
    public func purge(_ conversation: Int64) throws(StoreError) -> [Int64] {
        var messages: [Int64] = []
        try erase("purge the conversation") { database in
            messages = try Self.takeOutOfSearch(conversation, database)
            try Self.forgetWhatQuotes(conversation, database)
            try database.execute(sql: "DELETE FROM conversations WHERE id = ?", arguments: [conversation])
            guard database.changesCount == 1 else { throw StoreError.Problem.missing("conversation", conversation) }
        }
        return messages
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

    /// Takes the final texts of a conversation out of the search, which holds no others, and returns all its messages.
    private static func takeOutOfSearch(_ conversation: Int64, _ database: Database) throws -> [Int64] {
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT id, text, owner FROM messages LEFT JOIN answers ON answers.message = messages.id
                WHERE conversation = ?
                """,
            arguments: [conversation]
        )
        var messages: [Int64] = []
        while let row = try rows.next() {
            messages.append(row["id"])
            if row["owner"] == nil { try SearchIndex.remove(row["text"], of: row["id"], database) }
        }
        return messages
    }

    /// What was typed stands in the history of inputs too, and a provider's words on a failure may quote the prompt.
    private static func forgetWhatQuotes(_ conversation: Int64, _ database: Database) throws {
        let messages = "FROM messages WHERE conversation = ?"
        let statements = [
            "DELETE FROM drafts WHERE conversation = ?",
            "DELETE FROM inputs WHERE text IN (SELECT text \(messages))",
            "UPDATE attempts SET words = NULL WHERE answer IN (SELECT id \(messages))",
        ]
        for sql in statements { try database.execute(sql: sql, arguments: [conversation]) }
    }
}
