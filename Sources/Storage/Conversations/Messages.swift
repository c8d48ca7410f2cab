public import Dialogue
import GRDB

extension Store {
    /// Adds a message to a conversation and makes it the last one shown. A question is on disk when this returns, so
    /// send it after; an answer that is not final belongs to this process from now on.
    ///
    /// - Parameters:
    ///   - message: What is said; its `id` is ignored.
    ///   - conversation: Where.
    ///   - parent: The message it follows; nil for the last one shown. Another parent makes a branch.
    /// - Returns: The message's id.
    @discardableResult
    public func append(_ message: Message, to conversation: Int64, after parent: Int64? = nil) throws(StoreError)
        -> Int64
    {
        try add(message, to: conversation) { leaf in parent ?? leaf }
    }

    /// Adds another beginning to a conversation, beside the one it has, and makes it the last message shown.
    ///
    /// - Returns: The message's id.
    @discardableResult
    public func append(_ message: Message, toBeginningOf conversation: Int64) throws(StoreError) -> Int64 {
        try add(message, to: conversation) { _ in nil }
    }

    private func add(
        _ message: Message,
        to conversation: Int64,
        after parent: (_ leaf: Int64?) -> Int64?
    ) throws(StoreError) -> Int64 {
        try write("save the message") { database in
            let leaf = try Self.leaf(of: conversation, database)
            let id = try MessageRow.insert(message, into: conversation, after: parent(leaf), database)
            if let answer = message.answer { try AnswerRow.insert(answer, of: id, owner: owner, database) }
            if message.isFinal { try SearchIndex.add(message.text, of: id, database) }
            try database.execute(
                sql: "UPDATE conversations SET leaf = ?, updated = max(updated, ?) WHERE id = ?",
                arguments: [id, message.time, conversation]
            )
            return id
        }
    }

    /// A message without what was attached to it; nil when there is none, or none any more.
    public func message(_ id: Int64) throws(StoreError) -> Message? {
        try read("load the message") { try MessageRow.message(id, $0) }
    }

    /// Shows the branch that ends with a message.
    public func show(branchEndingWith message: Int64) throws(StoreError) {
        try write("switch the branch") { database in
            try database.execute(
                sql: """
                    UPDATE conversations SET leaf = ?1
                    WHERE id = (SELECT conversation FROM messages WHERE id = ?1)
                    """,
                arguments: [message]
            )
            guard database.changesCount == 1 else { throw StoreError.Problem.missing("message", message) }
        }
    }

    /// The messages that follow the same one as this does, itself included, oldest first: its alternatives.
    public func alternatives(to message: Int64) throws(StoreError) -> [Int64] {
        try read("list the alternatives") { database in
            try Int64.fetchAll(
                database,
                sql: """
                    SELECT other.id FROM messages AS this
                    JOIN messages AS other ON other.conversation = this.conversation AND other.parent IS this.parent
                    WHERE this.id = ? ORDER BY other.id
                    """,
                arguments: [message]
            )
        }
    }

    private static func leaf(of conversation: Int64, _ database: Database) throws -> Int64? {
        let row = try Row.fetchOne(
            database,
            sql: "SELECT leaf FROM conversations WHERE id = ?",
            arguments: [conversation]
        )
        guard let row else { throw StoreError.Problem.missing("conversation", conversation) }
        return row["leaf"]
    }
}

extension Message {
    /// Whether its text will not change any more.
    var isFinal: Bool { answer?.state.isFinal ?? true }
}
