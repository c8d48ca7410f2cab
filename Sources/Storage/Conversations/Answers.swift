public import Dialogue
import GRDB

extension Store {
    /// Keeps what has come of an answer so far, so that a kill loses no more than came since. Call it about once a
    /// second. An answer that is final already stays as it is.
    public func updateStreaming(_ message: Int64, text: String, reasoning: String) throws(StoreError) {
        try write("save the answer so far") { database in
            try database.execute(
                sql: """
                    UPDATE answers SET state = 'streaming', reasoning = ?
                    WHERE message = ? AND state IN ('waiting', 'streaming')
                    """,
                arguments: [reasoning, message]
            )
            guard database.changesCount == 1 else { return }
            try database.execute(sql: "UPDATE messages SET text = ? WHERE id = ?", arguments: [text, message])
        }
    }

    /// Keeps an answer as it ended: its text and everything known of it. What it cost counts from now on.
    ///
    /// - Parameters:
    ///   - message: The answer, by its id.
    ///   - time: When it ended: its cost counts for that day.
    /// - Throws: `StoreError` of kind `missing` when it was purged meanwhile, or is no answer.
    public func finish(_ message: Message, at time: Double) throws(StoreError) {
        try write("save the answer") { database in
            guard let answer = message.answer else { throw StoreError.Problem.missing("answer", message.id) }
            try Self.replaceText(of: message, database)
            try AnswerRow.update(answer, of: message.id, owner: owner, database)
            try database.execute(
                sql: """
                    UPDATE conversations SET updated = max(updated, ?)
                    WHERE id = (SELECT conversation FROM messages WHERE id = ?)
                    """,
                arguments: [time, message.id]
            )
        }
    }

    /// Keeps what was said of an answer: 1 good, -1 bad, nil nothing.
    public func rate(_ message: Int64, _ rating: Int?) throws(StoreError) {
        try write("save the rating") { database in
            try database.execute(sql: "UPDATE answers SET rating = ? WHERE message = ?", arguments: [rating, message])
            guard database.changesCount == 1 else { throw StoreError.Problem.missing("answer", message) }
        }
    }

    /// Marks the answers whose process is gone as interrupted; what had come of them stays. Call it when starting.
    ///
    /// - Returns: The answers' ids.
    @discardableResult
    public func markInterrupted() throws(StoreError) -> [Int64] {
        try write("mark interrupted answers") { database in
            let owners = try String.fetchAll(
                database,
                sql: "SELECT DISTINCT owner FROM answers WHERE owner IS NOT NULL"
            )
            return try owners.filter { Owner($0)?.isAlive != true }.flatMap { owner in
                try Self.markInterrupted(of: owner, database)
            }
        }
    }

    private static func markInterrupted(of owner: String, _ database: Database) throws -> [Int64] {
        let rows = try Row.fetchAll(
            database,
            sql: "SELECT id, text FROM messages WHERE id IN (SELECT message FROM answers WHERE owner = ?)",
            arguments: [owner]
        )
        for row in rows { try SearchIndex.add(row["text"], of: row["id"], database) }
        try database.execute(
            sql: "UPDATE answers SET state = 'interrupted', owner = NULL WHERE owner = ?",
            arguments: [owner]
        )
        return rows.map { $0["id"] }
    }

    /// The search holds a message's text exactly while it is final.
    private static func replaceText(of message: Message, _ database: Database) throws {
        let row = try Row.fetchOne(
            database,
            sql: "SELECT text, owner FROM messages JOIN answers ON answers.message = messages.id WHERE id = ?",
            arguments: [message.id]
        )
        guard let row else { throw StoreError.Problem.missing("answer", message.id) }
        if row["owner"] == nil { try SearchIndex.remove(row["text"], of: message.id, database) }
        try database.execute(
            sql: "UPDATE messages SET text = ? WHERE id = ?",
            arguments: [message.text, message.id]
        )
        if message.isFinal { try SearchIndex.add(message.text, of: message.id, database) }
    }
}
