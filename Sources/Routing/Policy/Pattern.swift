import Dialogue

/// A model's name with `*` for any run of characters, such as `openai/*` or `*:free`.
public struct Pattern: Sendable {
    /// The pattern as it was written.
    public let text: String
    private let bytes: [UInt8]

    /// A pattern by its text.
    public init(_ text: String) {
        self.text = text
        bytes = Array(text.utf8)
    }

    /// Whether a candidate's id, or its model's, fits the pattern.
    @inline(__always)
    public func matches(_ candidate: Candidate) -> Bool {
        matches(candidate.model.id) || (candidate.effort != nil && matches(candidate.id))
    }

    /// Whether a whole name fits the pattern. Takes time in proportion to the product of both lengths at most.
    public func matches(_ name: String) -> Bool {
        let isMatch = name.utf8.withContiguousStorageIfAvailable { Self.matches($0, bytes.span) }
        return isMatch ?? Array(name.utf8).withUnsafeBufferPointer { Self.matches($0, bytes.span) }
    }

    private static func matches(_ name: UnsafeBufferPointer<UInt8>, _ pattern: Span<UInt8>) -> Bool {
        let star = UInt8(ascii: "*")
        let length = pattern.count
        var (n, p) = (0, 0)
        /// Where to go on once what follows the last star does not fit: one scalar further in the name.
        var (resumed, afterStar) = (0, -1)
        while n < name.count {
            if p < length, pattern[p] == star {
                p += 1
                guard p < length else { return true }
                (resumed, afterStar) = (n, p)
            } else if p < length, pattern[p] == name[n] {
                n += 1
                p += 1
            } else if afterStar >= 0 {
                resumed += 1
                (n, p) = (resumed, afterStar)
            } else {
                return false
            }
        }
        while p < length, pattern[p] == star { p += 1 }
        return p == length
    }
}
