/// The words of a command line, taken one after the other.
struct Words {
    private(set) var rest: [String]

    init(_ words: some Sequence<String>) {
        rest = Array(words)
    }

    /// Takes a word, if it is there.
    mutating func take(_ word: String) -> Bool {
        guard let place = rest.firstIndex(of: word) else { return false }
        rest.remove(at: place)
        return true
    }

    /// Takes the first word left.
    mutating func takeFirst() -> String? { rest.isEmpty ? nil : rest.removeFirst() }

    /// Takes an option with its number.
    mutating func number(after option: String) throws -> Double? {
        guard let place = rest.firstIndex(of: option) else { return nil }
        guard place + 1 < rest.count, let number = Double(rest[place + 1]), number >= 0 else {
            throw Misuse("\(option) needs a number, 0 or more.")
        }
        rest.removeSubrange(place...place + 1)
        return number
    }
}

/// A command line that makes no sense, in words for people.
struct Misuse: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
