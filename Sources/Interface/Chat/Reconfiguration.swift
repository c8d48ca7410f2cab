public import Dialogue
public import Routing

/// What the user changed in the configuration while the chat is open; what is nil stays as it is, also where the user set it
/// otherwise in the chat.
public struct Reconfiguration: Sendable {
    /// Where the sliders go.
    public var priorities: Priorities?
    /// What no pick may overstep.
    public var limits: Limits?
    /// How picks are made.
    public var policy: Policy?
    /// The least strict data policy that is left.
    public var leastDataPolicy: DataPolicy?
    /// The user's own presets.
    public var presets: [Preset]?
    /// The theme's name.
    public var theme: String?
    /// The keys.
    public var keys: KeyMap?
    /// Whether the composer has vi's keys.
    public var usesVi: Bool?
    /// Whether the mouse is taken from the terminal.
    public var hasMouse: Bool?
    /// Whether signs of waiting move.
    public var hasMotion: Bool?

    /// A change of nothing.
    public init() {}
}

extension Chat {
    /// Takes up what changed. Drafts, answers under way and the conversation stay.
    mutating func adopt(_ changes: Reconfiguration) -> [Effect] {
        preferences.adopt(changes)
        if let changed = changes.keys { keys = changed }
        if let usesVi = changes.usesVi { composer.vi = usesVi ? .insert : nil }
        if let changed = changes.hasMotion { hasMotion = changed }
        var effects = [reroute()]
        if let theme = changes.theme { effects.append(.useTheme(theme)) }
        if let hasMouse = changes.hasMouse {
            status.hasMouse = hasMouse
            effects.append(.useMouse(hasMouse))
        }
        return effects
    }
}
