public import Dialogue
import GRDB

extension Store {
    /// Adds conversations that were held elsewhere, all or none of them: each message follows the one before it, and
    /// answers are linked to no decision, since those stay in the database they were made in.
    ///
    /// - Parameters:
    ///   - conversations: What was said; their ids and those of their messages are ignored.
    ///   - countsCosts: Whether what answers used counts as used here too, on the day of each. Where the conversations were
    ///     held with this very database it has been counted already.
    public func add(_ conversations: [Conversation], countingCosts countsCosts: Bool = false) throws(StoreError) {
        try write("import the conversations") { database in
            for conversation in conversations { try add(conversation.inCalendar, countsCosts, database) }
        }
    }

    private func add(_ conversation: Conversation, _ countsCosts: Bool, _ database: Database) throws {
        let times = conversation.messages.map(\.time)
        let insert = try database.cachedStatement(
            sql: "INSERT INTO conversations (title, created, updated) VALUES (?, ?, ?)"
        )
        try insert.execute(arguments: [conversation.title, times.min() ?? 0, times.max() ?? 0])
        let id = database.lastInsertedRowID
        var leaf: Int64?
        for message in conversation.messages {
            leaf = try add(message, to: id, after: leaf, countsCosts, database)
        }
        let update = try database.cachedStatement(sql: "UPDATE conversations SET leaf = ? WHERE id = ?")
        try update.execute(arguments: [leaf, id])
    }

    private func add(
        _ message: Message, to conversation: Int64, after parent: Int64?, _ countsCosts: Bool, _ database: Database
    ) throws -> Int64 {
        let id = try MessageRow.insert(message, into: conversation, after: parent, database)
        if var answer = message.answer {
            answer.decision = nil
            // Nobody is going to finish it here.
            if !answer.state.isFinal { answer.state = .interrupted }
            try AnswerRow.insert(answer, of: id, owner: owner, database)
            if countsCosts { try record(usageOf: answer, message: id, at: message.time, database) }
        }
        try SearchIndex.add(message.text, of: id, database)
        return id
    }
}

extension Conversation {
    /// The conversation with its messages between 1970 and the year 9999: files say what they like.
    fileprivate var inCalendar: Conversation {
        var conversation = self
        for place in messages.indices {
            conversation.messages[place].time = min(max(0, messages[place].time), 253_402_300_799)
        }
        return conversation
    }
}
