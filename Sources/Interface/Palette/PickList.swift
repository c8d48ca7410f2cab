/// A list to pick one thing from: every action, the models, or the themes.
public struct PickList: Sendable, Hashable {
    /// What is picked from.
    public let title: String
    /// All there is to pick, before anything is typed.
    public let items: [Item]
    /// What was typed, and the chosen row.
    public internal(set) var filter = ListFilter()
    /// The theme to go back to when nothing is picked; nil when it is no list of themes.
    let themeBefore: String?
    private(set) var matches: [Match] = []

    init(title: String, items: [Item], themeBefore: String? = nil) {
        self.title = title
        self.items = items
        self.themeBefore = themeBefore
        narrow()
    }

    /// One thing to pick.
    public struct Item: Sendable, Hashable {
        /// What it is called, and searched by.
        public var title: String
        /// A word about it, such as its key.
        public var detail: String
        /// What happens when it is picked.
        public var choice: Choice
    }

    /// What happens when an item is picked.
    public enum Choice: Sendable, Hashable {
        /// What a key of that panel asks for.
        case intent(Intent, in: KeyMap.Layer)
        /// A slash command, by its row.
        case command(SlashCommand.Row)
        /// Everything goes to that model.
        case model(String)
        /// That theme is used.
        case theme(String)
        /// The sliders go to the preset of that name.
        case preset(String)
        /// That code is copied.
        case copy(CodeSnippet)
        /// That code is opened in the user's editor.
        case edit(CodeSnippet)
        /// That link is copied.
        case link(String)
    }

    struct Match: Sendable, Hashable {
        var item: Item
        var places: [Int]
    }

    /// Whether links are picked from, which can be opened as well.
    var holdsLinks: Bool { if case .link = items.first?.choice { true } else { false } }

    /// The chosen item; nil when nothing matches.
    var chosen: Item? { matches.indices.contains(filter.chosen) ? matches[filter.chosen].item : nil }

    mutating func type(_ text: String) {
        filter.type(text)
        narrow()
    }

    mutating func erase(all: Bool) {
        if all { filter.clear() } else { filter.erase() }
        narrow()
    }

    mutating func choose(_ place: Int) { filter.chosen = place }

    /// Keeps what matches, best first; what matches alike stays in order.
    private mutating func narrow() {
        let scored = items.enumerated().compactMap { place, item in
            FuzzyMatch(filter.text, in: item.title).map { (place: place, item: item, match: $0) }
        }
        matches = scored.sorted { ($1.match.score, $0.place) < ($0.match.score, $1.place) }
            .map { Match(item: $0.item, places: $0.match.places) }
    }
}
