/// Large pastes that the draft shows as one short mark each, such as `[pasted 240 lines]`.
///
/// A fold is one private-use character in the draft, so that every edit treats it as a single thing.
public struct PasteFolds: Sendable, Equatable {
    private var texts: [Character: String] = [:]

    /// Whether nothing is folded.
    var isEmpty: Bool { texts.isEmpty }

    /// Pastes longer than this many lines, or eighty times as many characters, are folded.
    static let threshold = 12

    /// What to put into the draft for a pasted text: the text itself, or the mark of a new fold.
    mutating func folded(_ pasted: String) -> [Character] {
        let lines = pasted.utf8.count { $0 == UInt8(ascii: "\n") } + 1
        guard lines > Self.threshold || pasted.utf8.count > Self.threshold * 80 else { return Array(pasted) }
        guard let mark = nextMark else { return Array(pasted) }
        texts[mark] = pasted
        return [mark]
    }

    /// The draft with every mark replaced by what was pasted.
    func unfolded(_ characters: [Character]) -> String {
        guard !texts.isEmpty else { return String(characters) }
        return characters.reduce(into: "") { text, character in
            if let pasted = texts[character] { text += pasted } else { text.append(character) }
        }
    }

    /// The draft with every mark replaced by a blank.
    func leftOut(of characters: [Character]) -> String {
        texts.isEmpty ? String(characters) : String(characters.map { texts[$0] == nil ? $0 : " " })
    }

    /// What was pasted where a mark stands; nil for a character that is none.
    func text(of mark: Character) -> String? { texts[mark] }

    /// What the user sees for a character: the label of a fold, or nil when it is no fold.
    public func label(of character: Character) -> String? {
        guard let text = text(of: character) else { return nil }
        let lines = text.utf8.count { $0 == UInt8(ascii: "\n") } + 1
        return lines > 1 ? "[pasted \(lines) lines]" : "[pasted \(text.count) characters]"
    }

    private var nextMark: Character? {
        (0xE000...0xE0FF).lazy.compactMap(Unicode.Scalar.init).map(Character.init).first { texts[$0] == nil }
    }
}
