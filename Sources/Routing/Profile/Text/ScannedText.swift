/// A text decoded once, so that everything read from it later is array arithmetic.
struct ScannedText: Sendable {
    /// Who is speaking at some place of a prompt.
    enum Voice: UInt8, Sendable {
        /// The user, asking.
        case own
        /// Someone quoted, or material that was pasted to be worked on.
        case quoted
        /// A program or its output.
        case code
    }

    /// The scalars as they were typed.
    let raw: [UInt32]
    /// The scalars as they are compared (see `Folding`).
    let folded: [UInt32]
    /// What each scalar is.
    let kinds: [ScalarKind]
    /// Who speaks at each scalar.
    let voices: [Voice]
    /// How many bytes the text has in UTF-8.
    let bytes: Int

    /// Decodes a text. Past `limit` bytes only the first two thirds and the last third of that many are kept: the
    /// request stands at one end of a long prompt, and the time to read it stays bounded.
    init(_ text: String, limit: Int = 24_000) {
        bytes = text.utf8.count
        raw = Self.scalars(of: bytes <= limit ? [text[...]] : Self.ends(of: text, limit: limit))
        folded = raw.map { Folding.folded($0) }
        kinds = raw.map { ScalarKind.of($0) }
        voices = VoiceMarks.voices(of: raw)
    }

    /// How many scalars there are.
    var count: Int { raw.count }

    /// Whether nothing but space is in it.
    var isBlank: Bool { !kinds.contains { $0 != .space && $0 != .newline } }

    private static func boundary(in text: String, at offset: Int) -> String.Index {
        let index = text.utf8.index(text.startIndex, offsetBy: offset)
        return text.unicodeScalars.index(index, offsetBy: 0).samePosition(in: text.unicodeScalars)
            ?? text.unicodeScalars.index(before: index)
    }

    private static func ends(of text: String, limit: Int) -> [Substring] {
        let start = text[..<boundary(in: text, at: limit * 2 / 3)]
        return [start, "\n", text[boundary(in: text, at: text.utf8.count - limit / 3)...]]
    }

    private static func scalars(of pieces: [Substring]) -> [UInt32] {
        Array(unsafeUninitializedCapacity: pieces.reduce(0) { $0 + $1.utf8.count }) { scalars, count in
            for piece in pieces {
                piece.utf8Span.span.forEachScalar { scalar in
                    scalars[count] = scalar
                    count += 1
                }
            }
        }
    }
}
