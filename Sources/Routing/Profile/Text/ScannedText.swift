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
    private(set) var raw: [UInt32]
    /// The scalars as they are compared (see `Folding`).
    private(set) var folded: [UInt32]
    /// What each scalar is.
    private(set) var kinds: [ScalarKind]
    /// Who speaks at each scalar.
    var voices: [Voice]
    /// How many bytes the text has in UTF-8.
    private(set) var bytes: Int

    /// Decodes a text. Past `limit` bytes only the first two thirds and the last third of that many are kept: the
    /// request stands at one end of a long prompt, and the time to read it stays bounded.
    init(_ text: String, limit: Int = 24_000) {
        raw = []
        folded = []
        kinds = []
        voices = []
        bytes = text.utf8.count
        if bytes <= limit {
            decode(text[...])
        } else {
            decode(text[..<Self.boundary(in: text, at: limit * 2 / 3)])
            append(0x0A)
            decode(text[Self.boundary(in: text, at: bytes - limit / 3)...])
        }
        voices = VoiceMarks.voices(of: self)
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

    private mutating func decode(_ text: Substring) {
        let start = raw.count
        raw.reserveCapacity(start + text.utf8.count)
        var scalars = text.utf8Span.makeUnicodeScalarIterator()
        while let scalar = scalars.next() { raw.append(scalar.value) }
        let end = raw.count
        folded += Array(unsafeUninitializedCapacity: end - start) { folded, count in
            for place in start..<end { folded[place - start] = Folding.folded(raw[place]) }
            count = end - start
        }
        kinds += Array(unsafeUninitializedCapacity: end - start) { kinds, count in
            for place in start..<end { kinds[place - start] = ScalarKind.of(raw[place]) }
            count = end - start
        }
    }

    private mutating func append(_ scalar: UInt32) {
        raw.append(scalar)
        folded.append(Folding.folded(scalar))
        kinds.append(ScalarKind.of(scalar))
    }
}
