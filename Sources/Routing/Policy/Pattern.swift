import Dialogue

/// Model names with `*` for any run of characters, such as `openai/*` or `*:free`.
public enum Pattern {
    /// Whether a candidate's id, or its model's, fits a pattern.
    public static func matches(_ candidate: Candidate, _ pattern: String) -> Bool {
        matches(candidate.model.id, pattern) || (candidate.effort != nil && matches(candidate.id, pattern))
    }

    /// Whether a whole name fits a pattern. Takes time in proportion to the product of both lengths at most.
    public static func matches(_ name: String, _ pattern: String) -> Bool {
        let name = Array(name.utf8)
        let pattern = Array(pattern.utf8)
        let star = UInt8(ascii: "*")
        var (n, p) = (0, 0)
        var retry: (name: Int, pattern: Int)?
        while n < name.count {
            if p < pattern.count, pattern[p] == star {
                retry = (n, p)
                p += 1
            } else if p < pattern.count, pattern[p] == name[n] {
                n += 1
                p += 1
            } else if let last = retry {
                retry = (last.name + 1, last.pattern)
                (n, p) = (last.name + 1, last.pattern + 1)
            } else {
                return false
            }
        }
        return pattern[p...].allSatisfy { $0 == star }
    }
}
