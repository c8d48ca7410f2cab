public import Dialogue
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

    /// Sees to it that the branch shown of a conversation has a message on it.
    ///
    /// - Returns: The conversation, and the message's place in it, from 0.
    /// - Throws: `StoreError` of kind `missing` when there is no such message.
    public func reveal(_ message: Int64) throws(StoreError) -> (conversation: Int64, place: Int) {
        let found = try read("find the message") { database in
            let row = try Row.fetchOne(database, sql: Self.placeSQL, arguments: [message])
            guard let row, let conversation: Int64 = row["conversation"] else {
                throw StoreError.Problem.missing("message", message)
            }
            return (conversation: conversation, place: row["place"] as Int, isShown: row["shown"] as Bool)
        }
        if !found.isShown { try show(branchThrough: message) }
        return (found.conversation, found.place)
    }

    /// How many messages stand above one, and whether the last message shown stands below it or is it.
    private static let placeSQL = """
        WITH RECURSIVE
        above(id) AS (
            SELECT parent FROM messages WHERE id = ?1
            UNION ALL SELECT messages.parent FROM above JOIN messages ON messages.id = above.id
        ),
        shown(id) AS (
            SELECT leaf FROM conversations WHERE id = (SELECT conversation FROM messages WHERE id = ?1)
            UNION ALL SELECT messages.parent FROM shown JOIN messages ON messages.id = shown.id WHERE shown.id > ?1
        )
        SELECT (SELECT conversation FROM messages WHERE id = ?1) AS conversation,
            (SELECT count(id) FROM above) AS place,
            EXISTS (SELECT 1 FROM shown WHERE id = ?1) AS shown
        """

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

extension Store {
    /// Hands the messages of a branch to the body, one at a time, from that one back to the first: however many there are, no
    /// more than one is held. What the body throws ends it and is thrown on.
    public func forEachMessage(backFrom last: Int64, _ body: (Message) throws -> Void) throws {
        try reading("load the messages") { database in
            try MessageRow.walk(database, backFrom: last) { message in
                do { try body(message) } catch { throw CallersError(underlying: error) }
            }
            // Else the pages just read would be held until others push them out.
            try database.execute(sql: "PRAGMA shrink_memory")
        }
    }

    /// The messages of the branch that ends with that one, oldest first; none where there is no such message.
    public func branch(endingWith last: Int64) throws(StoreError) -> [Message] {
        try read("load the messages") { try Self.branch($0, endingWith: last) }
    }

    /// The messages of the branch that ends with a leaf, oldest first.
    static func branch(_ database: Database, endingWith leaf: Int64?) throws -> [Message] {
        guard let leaf else { return [] }
        var newestFirst: [Message] = []
        try MessageRow.walk(database, backFrom: leaf) { newestFirst.append($0) }
        // Else the pages just read would be held until others push them out.
        try database.execute(sql: "PRAGMA shrink_memory")
        return newestFirst.reversed()
    }
}
