import GRDB

extension Store {
    /// Shows the branch a message is on, to its end: of all that followed it, what was written last.
    ///
    /// - Returns: The conversation.
    /// - Throws: `StoreError` of kind `missing` when there is no such message.
    @discardableResult
    public func show(branchThrough message: Int64) throws(StoreError) -> Int64 {
        try write("switch the branch") { database in
            let conversation = try Int64.fetchOne(
                database,
                sql: "SELECT conversation FROM messages WHERE id = ?",
                arguments: [message]
            )
            guard let conversation else { throw StoreError.Problem.missing("message", message) }
            try database.execute(
                sql: "UPDATE conversations SET leaf = ? WHERE id = ?",
                arguments: [Self.newestLeaf(below: message, of: conversation, database), conversation]
            )
            return conversation
        }
    }

    /// Ids grow along every branch, so one pass over what came later meets every parent before its children.
    private static func newestLeaf(below message: Int64, of conversation: Int64, _ database: Database) throws -> Int64 {
        var branch: Set = [message]
        var newest = message
        let later = try Row.fetchCursor(
            database,
            sql: "SELECT id, parent FROM messages WHERE conversation = ? AND id > ? ORDER BY id",
            arguments: [conversation, message]
        )
        while let row = try later.next() {
            guard let parent = row["parent"] as Int64?, branch.contains(parent) else { continue }
            newest = row["id"]
            branch.insert(newest)
        }
        return newest
    }
}
