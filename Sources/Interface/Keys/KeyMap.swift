public import Drawing

/// Which key asks for what, and where. Dispatch, the footer and the help screen all read this one table.
public struct KeyMap: Sendable {
    /// Where a key means something. The overlay is asked first, then the panel in focus, then everywhere.
    public enum Layer: String, Sendable, CaseIterable {
        case everywhere, composer, conversation, routing, preferences, overlay
    }

    /// One line of the table.
    public struct Binding: Sendable {
        /// The keys, by their names; the first is shown in hints.
        public var keys: [String]
        /// What they ask for.
        public var intent: Intent
        /// What that does, for people.
        public var help: String
        /// Where.
        public var layer: Layer
        /// A word or two for the footer; nil when it does not stand there.
        public var hint: String?
    }

    /// All bindings, in the order help shows them.
    public private(set) var bindings: [Binding]
    private var lookup: [Layer: [Key: Intent]]

    /// The table as it is without any user's changes.
    public static let standard = KeyMap(bindings: standardBindings)

    init(bindings: [Binding]) {
        self.bindings = bindings
        lookup = [:]
        for binding in bindings {
            for key in binding.keys.compactMap(Key.init(name:)) {
                lookup[binding.layer, default: [:]][key] = binding.intent
            }
        }
    }

    /// What a key asks for, looked up layer by layer; nil when it means nothing in any of them.
    public func intent(of key: Key, in layers: [Layer]) -> Intent? {
        layers.lazy.compactMap { lookup[$0]?[key] }.first
    }

    /// The bindings of one layer, in order.
    public func bindings(of layer: Layer) -> [Binding] { bindings.filter { $0.layer == layer } }

    /// Keys that stand twice in one layer, as `layer: key`.
    public var conflicts: [String] {
        var seen: Set<String> = []
        return bindings.flatMap { binding in binding.keys.map { "\(binding.layer.rawValue): \($0)" } }
            .filter { !seen.insert($0).inserted }
    }

    /// Names in the table that are no keys.
    public var unknownKeys: [String] { bindings.flatMap(\.keys).filter { Key(name: $0) == nil } }
}
