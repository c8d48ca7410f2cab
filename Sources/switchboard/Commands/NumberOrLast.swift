import ArgumentParser
import Dialogue
import Storage

/// Something kept under a number, as a user names it: by the number, or as the last one.
enum NumberOrLast: ExpressibleByArgument {
    case last
    case number(Int64)

    init?(argument: String) {
        if argument == "last" {
            self = .last
        } else if let number = Int64(argument) {
            self = .number(number)
        } else {
            return nil
        }
    }

    /// The number of a conversation; the last is the one last written to.
    ///
    /// - Throws: `Trouble` when there is none.
    func conversationID(in store: Store) throws -> Int64 {
        if case .number(let id) = self { return id }
        guard let newest = try store.conversations(limit: 1).first else {
            throw Trouble("There are no conversations yet. Begin one: `switchboard ask \"Hello\"`.")
        }
        return newest.id
    }

    /// A conversation along the branch that is shown.
    func conversation(in store: Store) throws -> Conversation { try store.conversation(conversationID(in: store)) }

    /// A decision with everything it was made from; the last is the newest.
    ///
    /// - Throws: `Trouble` when there is none, `StoreError` when it cannot be read.
    func decision(in store: Store) throws -> DecisionRecord {
        if case .number(let id) = self { return try store.decision(id) }
        guard let last = try store.decisions(DecisionFilter(limit: 1)).first else {
            throw Trouble("Nothing has been decided yet. Ask something: `switchboard ask \"Hello\"`.")
        }
        return try store.decision(last.id)
    }
}
