/// How hard a reasoning model is asked to think before it answers, from nothing to all it can.
public enum Effort: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
    case none, minimal, low, medium, high, xhigh, max

    /// Whether the left one thinks less.
    public static func < (left: Effort, right: Effort) -> Bool {
        (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
}
