import ArgumentParser
import Storage

/// A decision as a user names it: by its number in the log, or as the last one.
enum DecisionNumber: ExpressibleByArgument {
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

    /// The decision with everything it was made from.
    ///
    /// - Throws: `Trouble` when there is none, `StoreError` when it cannot be read.
    func record(in store: Store) throws -> DecisionRecord {
        switch self {
        case .number(let id): return try store.decision(id)
        case .last:
            guard let last = try store.decisions(DecisionFilter(limit: 1)).first else {
                throw Trouble("Nothing has been decided yet. Ask something: `switchboard ask \"Hello\"`.")
            }
            return try store.decision(last.id)
        }
    }
}
