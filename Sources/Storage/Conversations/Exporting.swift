public import Dialogue
import GRDB

extension Store {
    /// Hands every conversation that is not deleted to the body, oldest first and one at a time, along the branch that
    /// is shown: for exports. What the body throws ends it and is thrown on.
    public func forEachConversation(_ body: (Conversation) throws -> Void) throws {
        try reading("export the conversations") { database in
            let rows = try Row.fetchCursor(
                database,
                sql: "SELECT id, title, leaf FROM conversations WHERE deleted IS NULL ORDER BY id"
            )
            while let row = try rows.next() {
                let messages = try Self.branch(database, endingWith: row["leaf"])
                let conversation = Conversation(id: row["id"], title: row["title"], messages: messages)
                do { try body(conversation) } catch { throw CallersError(underlying: error) }
            }
        }
    }
}
