/// The kept conversations, narrowed by what is searched for.
public struct SessionsPane: Sendable, Hashable {
    /// What is searched for, and the chosen row.
    public internal(set) var filter = ListFilter()
    /// What was found; nil until the first look has come back.
    public internal(set) var entries: [SessionEntry]?
    /// The title being given to the chosen conversation; nil while none is.
    public internal(set) var newTitle: String?
    /// Conversations deleted since the browser was opened, the last one last.
    public internal(set) var deleted: [SessionEntry] = []
    /// When it was looked, in seconds since 1970 UTC.
    var now = 0.0

    init() {}

    /// The chosen conversation; nil when there is none.
    var chosen: SessionEntry? {
        guard let entries, entries.indices.contains(filter.chosen) else { return nil }
        return entries[filter.chosen]
    }

    /// Takes in what was found; what an older search found is not shown. The list opens on the current conversation.
    mutating func show(_ found: [SessionEntry], matching text: String, now: Double, current: Int64?) {
        guard text == filter.text else { return }
        if entries == nil, text.isEmpty { filter.choose(found.firstIndex { $0.id == current } ?? 0) }
        if newTitle != nil, let place = found.firstIndex(where: { $0.id == chosen?.id }) { filter.choose(place) }
        entries = found
        self.now = now
        filter.chosen = max(0, min(filter.chosen, found.count - 1))
    }
}
