import ArgumentParser
import Dialogue
import Storage

/// A conversation as a user names it: by its number, or as the one last written to.
enum SessionNumber: ExpressibleByArgument {
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

    /// The conversation's number.
    ///
    /// - Throws: `Trouble` when there is none.
    func id(in store: Store) throws -> Int64 {
        switch self {
        case .number(let id): return id
        case .last:
            guard let newest = try store.conversations(limit: 1).first else {
                throw Trouble("There are no conversations yet. Begin one: `switchboard ask \"Hello\"`.")
            }
            return newest.id
        }
    }

    /// The conversation along the branch that is shown.
    func conversation(in store: Store) throws -> Conversation { try store.conversation(id(in: store)) }
}
