import Dialogue

/// How one model goes on with what another one left unfinished.
struct Seam {
    /// The turns that ask for the rest of a broken answer. A plain request after the broken turn works with every dialect,
    /// where beginning the next turn with the words themselves is refused by some.
    static func messages(after broken: String, of messages: [Message]) -> [Message] {
        guard !broken.isEmpty else { return messages }
        let request =
            "Your answer broke off here. Go on exactly where it stopped, in the middle of a word if need be. "
            + "Repeat nothing and say nothing about the interruption."
        return messages + [
            Message(id: 0, role: .assistant, text: broken), Message(id: 0, role: .user, text: request),
        ]
    }

    private var tail: [UInt8]
    private var held: [UInt8] = []
    private var isOpen: Bool

    /// The seam after some text; nothing is held back after none.
    init(after text: String) {
        tail = Array(text.utf8.suffix(Self.longestOverlap))
        isOpen = !tail.isEmpty
    }

    /// So many bytes are held back to see whether the model repeats the last ones.
    private static let longestOverlap = 120
    /// A shorter repetition may be meant.
    private static let shortestOverlap = 12

    /// What of more text is new.
    mutating func joined(_ text: String) -> String {
        guard isOpen else { return text }
        held += text.utf8
        return held.count < Self.longestOverlap ? "" : closed()
    }

    /// What is held back, without what repeats the end of the text before.
    mutating func closed() -> String {
        guard isOpen else { return "" }
        isOpen = false
        let longest = min(tail.count, held.count)
        let overlap = stride(from: longest, through: Self.shortestOverlap, by: -1).first { length in
            tail.suffix(length).elementsEqual(held.prefix(length))
        }
        defer { held = [] }
        return String(decoding: held.dropFirst(overlap ?? 0), as: UTF8.self)
    }
}
