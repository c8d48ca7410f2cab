public import Dialogue
public import Interface
public import Routing

/// Everything a user can set in the configuration file, with defaults for what is left out.
public struct Configuration: Sendable, Hashable {
    /// The theme's name; nil leaves the choice to the terminal's background.
    public var theme: String?
    /// When the built-in demo fleet is offered.
    public var demo = DemoChoice.auto
    /// The providers, in the order of the file, then those the environment has keys for.
    public var providers: [ProviderSettings] = []
    /// Where the sliders stand at first; nil keeps them where they were left.
    public var priorities: Priorities?
    /// The user's own presets for the sliders, in the order of their names.
    public var presets: [Preset] = []
    /// What no pick may overstep.
    public var limits = Limits()
    /// How picks are made.
    public var policy = Policy()
    /// How much may be spent.
    public var budget = Budget()
    /// What is done when a provider is slow or fails.
    public var habits = AnsweringHabits()
    /// A file of further trusted certificate authorities in PEM form; nil for the system's alone.
    public var authorityFile: String?
    /// Whether providers may keep prompts and train on them; a provider's own setting comes before it.
    public var dataCollection = DataCollection.allow
    /// The user's own keys, by the names of what they do.
    public var keys: [String: [String]] = [:]
    /// How the program looks and behaves.
    public var interface = InterfaceSettings()

    /// The defaults.
    public init() {}

    /// What each key does, with the user's own in place of the standard ones.
    public var keyMap: KeyMap { KeyMap.standard.overridden(by: keys).keyMap }
}

/// When the built-in demo fleet is offered.
public enum DemoChoice: String, Sendable, Hashable, CaseIterable {
    /// When no provider is configured.
    case auto
    case always, never
}

/// Whether providers may keep prompts and train on them.
public enum DataCollection: String, Sendable, Hashable, CaseIterable {
    case allow, deny
}

/// How the program looks and behaves.
public struct InterfaceSettings: Sendable, Hashable {
    /// Whether vi's keys move about.
    public var vi = false
    /// Whether the program has the mouse from the start. Off by default: what people miss most in terminal chats is that
    /// text can be selected and copied as everywhere else; one key takes the mouse and gives it back.
    public var mouse = false
    /// Whether nothing moves that need not.
    public var reducedMotion = false
    /// Whether the screen is drawn for those who hear it: no frames, bars or braille.
    public var screenReader = false

    /// The defaults.
    public init() {}
}
