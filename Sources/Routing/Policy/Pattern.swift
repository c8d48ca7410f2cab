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
        let isMatch = name.utf8.withContiguousStorageIfAvailable(matches)
        return isMatch ?? Array(name.utf8).withUnsafeBufferPointer(matches)
    }

    private func matches(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
        let star = UInt8(ascii: "*")
        var (n, p) = (0, 0)
        var retry: (name: Int, pattern: Int)?
        while n < name.count {
            if p < bytes.count, bytes[p] == star {
                retry = (n, p)
                p += 1
            } else if p < bytes.count, bytes[p] == name[n] {
                n += 1
                p += 1
            } else if let last = retry {
                retry = (last.name + 1, last.pattern)
                (n, p) = (last.name + 1, last.pattern + 1)
            } else {
                return false
            }
        }
        return bytes[p...].allSatisfy { $0 == star }
    }
}
