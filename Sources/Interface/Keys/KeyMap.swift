public import Drawing

/// Which key asks for what, and where. Dispatch, the footer and the help screen all read this one table.
public struct KeyMap: Sendable {
    /// Where a key means something. An overlay is asked alone; else the panel in focus first, then everywhere.
    public enum Layer: String, Sendable, CaseIterable {
        case everywhere
        /// Every panel but the composer, where letters are text.
        case panels
        case composer, conversation, routing, preferences, overlay
        /// Every overlay with a list that is narrowed by typing.
        case list
        /// The list of links.
        case links
        case sessions
        /// The composer while it offers completions.
        case completion
        /// The composer with vi's keys.
        case viInsert, viNormal
        /// Answers that are being compared.
        case comparison
    }

    /// One line of the table.
    public struct Binding: Sendable {
        /// What the user's own key table calls it; unique.
        public var name: String
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

    /// The first binding of a layer that asks for something; nil when none does.
    func binding(for intent: Intent?, in layer: Layer) -> Binding? {
        intent.flatMap { wanted in bindings.first { $0.layer == layer && $0.intent == wanted } }
    }

    /// The label of the first key that asks for something anywhere; nil when none does.
    func key(for intent: Intent) -> String? {
        bindings.first { $0.intent == intent }?.keys.first.map(Key.label)
    }

    /// That key itself.
    func firstKey(for intent: Intent) -> Key? {
        bindings.first { $0.intent == intent }?.keys.first.flatMap(Key.init(name:))
    }

    /// The binding of a name; nil when there is none.
    public func binding(named name: String) -> Binding? { bindings.first { $0.name == name } }
}
