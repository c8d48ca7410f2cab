import Dialogue

/// A model's name with `*` for any run of characters, such as `openai/*` or `*:free`.
public struct Pattern: Sendable {
    /// The pattern as it was written.
    public let text: String
    private let bytes: [UInt8]
    /// What stands before, between and after the stars, in the bytes; one piece where there is no star.
    private let pieces: [Range<Int>]

    /// A pattern by its text.
    public init(_ text: String) {
        self.text = text
        let bytes = Array(text.utf8)
        self.bytes = bytes
        let pieces = bytes.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false)
        self.pieces = pieces.map { $0.startIndex..<$0.endIndex }
    }

    /// Whether a candidate's id, or its model's, fits the pattern.
    @inline(__always)
    public func matches(_ candidate: Candidate) -> Bool {
        matches(candidate.model.id) || (candidate.effort != nil && matches(candidate.id))
    }

    /// Whether a whole name fits the pattern. Takes time in proportion to the product of both lengths at most.
    public func matches(_ name: String) -> Bool { matches(name.utf8Span.span) }

    /// The first and the last piece stand at the ends, and what is between comes in order: each as early as can be, which
    /// leaves the most room to the next.
    @inline(__always)
    private func matches(_ name: Span<UInt8>) -> Bool {
        let (pieces, bytes) = (pieces.span, bytes.span)
        let (first, last) = (pieces[0], pieces[pieces.count - 1])
        guard pieces.count > 1 else { return name.count == bytes.count && name.has(bytes, first, at: 0) }
        let end = name.count - last.count
        guard first.count <= end, name.has(bytes, first, at: 0), name.has(bytes, last, at: end) else { return false }
        var place = first.count
        for number in 1..<pieces.count - 1 {
            while place + pieces[number].count <= end, !name.has(bytes, pieces[number], at: place) { place += 1 }
            place += pieces[number].count
            guard place <= end else { return false }
        }
        return true
    }
}

extension Span<UInt8> {
    /// Whether a piece of other bytes stands at a place that leaves room for it.
    @inline(__always)
    fileprivate func has(_ bytes: Span<UInt8>, _ piece: Range<Int>, at place: Int) -> Bool {
        var offset = 0
        while offset < piece.count, self[place + offset] == bytes[piece.lowerBound + offset] { offset += 1 }
        return offset == piece.count
    }
}
