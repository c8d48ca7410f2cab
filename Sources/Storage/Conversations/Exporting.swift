public import Dialogue
import GRDB

extension Store {
    /// Hands every conversation that is not deleted to the body, oldest first and one at a time, along the branch that
    /// is shown: for exports.
    public func forEachConversation(_ body: (Conversation) throws -> Void) throws {
        try read("export the conversations") { database in
            let rows = try Row.fetchCursor(
                database,
                sql: "SELECT id, title, leaf FROM conversations WHERE deleted IS NULL ORDER BY id"
            )
            while let row = try rows.next() {
                let messages = try MessageRow.branch(database, conversation: row["id"], leaf: row["leaf"])
                try body(Conversation(id: row["id"], title: row["title"], messages: messages))
            }
        }
    }
}
