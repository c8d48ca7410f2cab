public import Dialogue
import GRDB

extension Store {
    /// Begins a conversation and returns its id.
    public func newConversation(title: String = "", at time: Double) throws(StoreError) -> Int64 {
        try write("begin a conversation") { database in
            try database.execute(
                sql: "INSERT INTO conversations (title, created, updated) VALUES (?, ?, ?)",
                arguments: [title, time, time]
            )
            return database.lastInsertedRowID
        }
    }

    /// The conversations that are not deleted, the one last written to first.
    public func conversations(limit: Int = 100, offset: Int = 0) throws(StoreError) -> [ConversationSummary] {
        try read("list the conversations") { database in
            try ConversationSummary.fetch(database, limit: limit, offset: offset)
        }
    }

    /// A conversation along the branch that is shown, oldest message first. Takes time in proportion to its messages.
    ///
    /// - Throws: `StoreError` of kind `missing` when there is none or it is deleted.
    public func conversation(_ id: Int64) throws(StoreError) -> Conversation {
        try read("load the conversation") { database in
            let (title, leaf) = try Self.heading(of: id, database)
            return Conversation(id: id, title: title, messages: try Self.branch(database, endingWith: leaf))
        }
    }

    /// What a conversation is about, and the last message shown of it, by its id; nil where it has none.
    ///
    /// - Throws: `StoreError` of kind `missing` when there is none or it is deleted.
    public func heading(of conversation: Int64) throws(StoreError) -> (title: String, last: Int64?) {
        try read("load the conversation") { try Self.heading(of: conversation, $0) }
    }

    private static func heading(of conversation: Int64, _ database: Database) throws -> (title: String, last: Int64?) {
        let row = try Row.fetchOne(
            database,
            sql: "SELECT title, leaf FROM conversations WHERE id = ? AND deleted IS NULL",
            arguments: [conversation]
        )
        guard let row else { throw StoreError.Problem.missing("conversation", conversation) }
        return (row["title"], row["leaf"])
    }

    /// Gives a conversation another title.
    public func rename(_ conversation: Int64, to title: String) throws(StoreError) {
        try write("rename the conversation") { database in
            try database.execute(
                sql: "UPDATE conversations SET title = ? WHERE id = ?",
                arguments: [title, conversation]
            )
            guard database.changesCount == 1 else { throw StoreError.Problem.missing("conversation", conversation) }
        }
    }

    /// Hides a conversation everywhere, until it is restored or purged.
    public func delete(_ conversation: Int64, at time: Double) throws(StoreError) {
        try setDeletion(of: conversation, to: time, action: "delete the conversation")
    }

    /// Takes a deletion back.
    public func restore(_ conversation: Int64) throws(StoreError) {
        try setDeletion(of: conversation, to: nil, action: "restore the conversation")
    }

    private func setDeletion(of conversation: Int64, to time: Double?, action: String) throws(StoreError) {
        try write(action) { database in
            try database.execute(
                sql: "UPDATE conversations SET deleted = ? WHERE id = ?",
                arguments: [time, conversation]
            )
            guard database.changesCount == 1 else { throw StoreError.Problem.missing("conversation", conversation) }
        }
    }
}
