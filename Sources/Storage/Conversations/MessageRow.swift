import Dialogue
import GRDB

/// Messages as rows.
enum MessageRow {
    static func insert(
        _ message: Message,
        into conversation: Int64,
        after parent: Int64?,
        _ database: Database
    ) throws -> Int64 {
        let addition = try database.cachedStatement(
            sql: "INSERT INTO messages (conversation, parent, role, time, text) VALUES (?, ?, ?, ?, ?)"
        )
        try addition.execute(arguments: [
            conversation, parent, message.role.rawValue, message.time, message.text,
        ])
        let id = database.lastInsertedRowID
        for (position, attachment) in message.attachments.enumerated() {
            try insert(attachment, of: id, at: position, database)
        }
        return id
    }

    private static func insert(
        _ attachment: Attachment,
        of message: Int64,
        at position: Int,
        _ database: Database
    ) throws {
        try database.execute(
            sql: "INSERT INTO attachments (message, position, name, type, data) VALUES (?, ?, ?, ?, ?)",
            arguments: [message, position, attachment.name, attachment.type, attachment.data.databaseBlob]
        )
    }

    /// The messages from the first to the leaf, oldest first: one query for all, whatever their number.
    static func branch(_ database: Database, conversation: Int64, leaf: Int64?) throws -> [Message] {
        var parents: [Int64: Int64] = [:]
        var messages: [Int64: Message] = [:]
        let sql = columns + " WHERE messages.conversation = ?"
        let rows = try Row.fetchCursor(database, sql: sql, arguments: [conversation])
        while let row = try rows.next() {
            let message = try message(row)
            parents[message.id] = row["parent"]
            messages[message.id] = message
        }
        try attach(database, conversation: conversation, to: &messages)
        var branch: [Message] = []
        var next = leaf
        while let id = next, let message = messages.removeValue(forKey: id) {
            branch.append(message)
            next = parents[id]
        }
        return branch.reversed()
    }

    /// A message without what was attached to it; nil when there is none.
    static func message(_ id: Int64, _ database: Database) throws -> Message? {
        let find = try database.cachedStatement(sql: columns + " WHERE messages.id = ?")
        return try Row.fetchOne(find, arguments: [id]).map(message)
    }

    private static func attach(
        _ database: Database,
        conversation: Int64,
        to messages: inout [Int64: Message]
    ) throws {
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT attachments.* FROM messages JOIN attachments ON attachments.message = messages.id
                WHERE messages.conversation = ? ORDER BY attachments.message, attachments.position
                """,
            arguments: [conversation]
        )
        while let row = try rows.next() {
            let attachment = Attachment(name: row["name"], type: row["type"], data: row.bytes("data"))
            messages[row["message"]]?.attachments.append(attachment)
        }
    }

    private static func message(_ row: Row) throws -> Message {
        guard let role = Message.Role(rawValue: row["role"]) else {
            throw StoreError.Problem.unknown("role", row["role"])
        }
        let message = Message(id: row["id"], role: role, text: row["text"], time: row["time"])
        guard row["model"] != nil else { return message }
        var answered = message
        answered.answer = try AnswerRow.answer(row)
        return answered
    }

    private static let columns = """
        SELECT messages.*, answers.* FROM messages LEFT JOIN answers ON answers.message = messages.id
        """
}

extension StoreError.Problem {
    /// A word this version does not know.
    static func unknown(_ what: String, _ word: String) -> StoreError.Problem {
        StoreError.Problem(kind: .unreadable, detail: "unknown \(what) \"\(word)\"")
    }
}
