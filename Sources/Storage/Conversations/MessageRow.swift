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

    /// Hands over the messages from one back to the first of its branch, newest first and one at a time. Ids grow along every
    /// branch, so one pass over what came before meets every message before its parent.
    static func walk(_ database: Database, backFrom last: Int64, _ body: (Message) throws -> Void) throws {
        let sql = """
             WHERE messages.conversation = (SELECT conversation FROM messages WHERE id = ?1) AND messages.id <= ?1
            ORDER BY messages.id DESC
            """
        let rows = try Row.fetchCursor(database, sql: columns + sql, arguments: [last])
        var next: Int64? = last
        while let id = next, let row = try rows.next() {
            guard row["id"] == id else { continue }
            var message = try message(row)
            if row["has_attachments"] { message.attachments = try attachments(of: id, database) }
            try body(message)
            next = row["parent"]
        }
    }

    /// A message without what was attached to it; nil when there is none.
    static func message(_ id: Int64, _ database: Database) throws -> Message? {
        let find = try database.cachedStatement(sql: columns + " WHERE messages.id = ?")
        return try Row.fetchOne(find, arguments: [id]).map(message)
    }

    private static func attachments(of message: Int64, _ database: Database) throws -> [Attachment] {
        let find = try database.cachedStatement(sql: "SELECT * FROM attachments WHERE message = ? ORDER BY position")
        return try Row.fetchAll(find, arguments: [message]).map { row in
            Attachment(name: row["name"], type: row["type"], data: row.bytes("data"))
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
        SELECT messages.*, answers.*, EXISTS (SELECT 1 FROM attachments WHERE message = messages.id) AS has_attachments
        FROM messages LEFT JOIN answers ON answers.message = messages.id
        """
}

extension StoreError.Problem {
    /// A word this version does not know.
    static func unknown(_ what: String, _ word: String) -> StoreError.Problem {
        StoreError.Problem(kind: .unreadable, detail: "unknown \(what) \"\(word)\"")
    }
}
