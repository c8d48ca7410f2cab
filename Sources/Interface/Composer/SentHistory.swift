/// What was sent before, and where in it the user is leafing.
struct SentHistory: Sendable, Equatable {
    private var entries: [String]
    private var place: Int?
    private var draft: Composer.Snapshot?

    /// Entries oldest first; the oldest go when there are too many.
    init(_ entries: [String] = []) {
        self.entries = entries.suffix(Self.capacity)
    }

    private static let capacity = 1_000

    /// What leafing on leads to.
    enum Newer {
        case entry(String)
        /// The draft as it was left, its pastes folded.
        case draft(Composer.Snapshot)
    }

    /// The entry that is shown; nil when not leafing.
    var shown: String? { place.map { entries[$0] } }

    mutating func add(_ entry: String) {
        place = nil
        guard !entry.allSatisfy(\.isWhitespace), entries.last != entry else { return }
        entries = (entries + [entry]).suffix(Self.capacity)
    }

    /// The entry before the one shown; keeps the draft for the way back. Nil at the oldest.
    mutating func older(than current: Composer.Snapshot) -> String? {
        let next = (place ?? entries.count) - 1
        guard entries.indices.contains(next) else { return nil }
        if place == nil { draft = current }
        place = next
        return entries[next]
    }

    /// The entry after the one shown, at the end the draft that was left; nil when not leafing.
    mutating func newer() -> Newer? {
        guard let current = place else { return nil }
        guard current + 1 < entries.count else {
            place = nil
            return draft.map { .draft($0) }
        }
        place = current + 1
        return .entry(entries[current + 1])
    }
}
