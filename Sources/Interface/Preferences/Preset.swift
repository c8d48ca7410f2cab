public import Routing

/// A named position of the sliders.
public struct Preset: Sendable, Hashable {
    /// What it is called.
    public var name: String
    /// Where the sliders go.
    public var priorities: Priorities
    /// Its name in a word, for where there is little room.
    var shortName: String { name.split(separator: " ").first.map { $0.lowercased() } ?? name }

    /// A position under a name.
    public init(name: String, priorities: Priorities) {
        self.name = name
        self.priorities = priorities
    }

    /// The presets everyone has.
    public static let standard = [
        Preset(name: "Balanced", priorities: .balanced),
        Preset(name: "Best answer", priorities: Priorities(speed: 5, accuracy: 95, cost: 0)),
        Preset(name: "Fast", priorities: Priorities(speed: 70, accuracy: 25, cost: 5)),
        Preset(name: "Cheap", priorities: Priorities(speed: 10, accuracy: 30, cost: 60)),
    ]
}

extension [Preset] {
    /// The preset that a name, or the beginning of one, means; its case does not matter.
    public func named(_ name: String) -> Preset? {
        let wanted = name.lowercased()
        return first { $0.name.lowercased() == wanted } ?? first { $0.name.lowercased().hasPrefix(wanted) }
    }
}
