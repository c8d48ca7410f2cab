/// The part of a text that shows why it was found.
enum Excerpt {
    /// How many characters are shown before the first word found.
    private static let lead = 30
    /// How many characters are shown in all.
    private static let length = 160

    /// The line around the first word of the search, or the beginning where no word is found as typed.
    static func of(_ text: String, around search: String) -> String {
        let word = search.split(whereSeparator: \.isWhitespace).first.map { $0.lowercased() } ?? ""
        for line in text.split(whereSeparator: \.isNewline) {
            guard let start = line.lowercased().firstOffset(of: word) else { continue }
            let skipped = max(0, start - lead)
            return (skipped > 0 ? "…" : "") + line.dropFirst(skipped).prefix(length)
        }
        return String(text.split(whereSeparator: \.isNewline).first?.prefix(length) ?? "")
    }
}

extension String {
    /// Where a text begins in this one, in characters.
    fileprivate func firstOffset(of other: String) -> Int? {
        guard let first = other.first else { return nil }
        var rest = self[...]
        var offset = 0
        while let index = rest.firstIndex(of: first) {
            offset += rest.distance(from: rest.startIndex, to: index)
            if rest[index...].hasPrefix(other) { return offset }
            rest = rest[rest.index(after: index)...]
            offset += 1
        }
        return nil
    }
}
