import Drawing

/// Words that came in at the end of a paragraph and mean nothing but themselves, so that the paragraph need not be read
/// again: most of what models send, a few letters at a time.
///
/// Only where that is certain: letters, digits and blanks after a word of these, in a line that begins with a letter and
/// has a blank, so that it is no list, title, table or definition. What may become part of a link is read again.
struct PlainGrowth {
    /// What is added to the last row as it is shown: blanks at the end show only once something follows.
    let shown: String

    /// Nil where what came after so many bytes has to be read.
    init?(of text: String, after known: Int) {
        let bytes = text.utf8
        let start = bytes.index(bytes.startIndex, offsetBy: known)
        let added = bytes[start...]
        let line = bytes[..<start].reversed().prefix { $0 != .newline && $0 != .carriageReturn }
        guard let first = added.first, Self.isPlain(added, after: line.first) else { return nil }
        guard let beginning = line.last, beginning.isLetter, line.contains(.blank) else { return nil }
        guard !line.drop(while: { $0 == .blank }).starts(with: ".w".utf8) else { return nil }
        let isNewWord = first == .blank || line.first == .blank
        guard isNewWord || line.prefix(while: { $0 != .blank }).allSatisfy({ $0.isLetterOrDigit }) else { return nil }
        let blanks = line.prefix { $0 == .blank }.count
        let words = added.reversed().drop { $0 == .blank }.reversed()
        shown = words.isEmpty ? "" : Pieces.blanks(blanks) + String(decoding: words, as: UTF8.self)
    }

    /// Whether there are only words: a point or comma may end one, but not stand inside, as in a domain's name,
    /// nor follow `www`, which a point makes a link.
    private static func isPlain(_ bytes: Substring.UTF8View, after byte: UInt8?) -> Bool {
        var last = byte ?? .blank
        for byte in bytes {
            let isAfterPoint = last == UInt8(ascii: ".") || last == UInt8(ascii: ",")
            let isPoint = (byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")) && last | 0x20 != UInt8(ascii: "w")
            guard isPoint || byte == .blank || (byte.isLetterOrDigit && !isAfterPoint) else { return false }
            last = byte
        }
        return true
    }
}

extension UInt8 {
    fileprivate var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
    fileprivate var isLetterOrDigit: Bool { isLetter || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
