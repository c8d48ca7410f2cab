import Drawing

/// The whole interface as a value: what is shown and what the next event does.
///
/// `handle` takes an event in and says what outside work it asks for; `drawn` shows the state as it is. Neither waits, reads
/// a clock or touches a terminal, so every behaviour is a test without them.
public struct Chat: Sendable {
    /// The panel that gets the keys.
    public internal(set) var focus = Focus.composer
    /// What lies over the panels and gets the keys before them.
    public internal(set) var overlay: Overlay?
    /// How far that is scrolled, where it is a text.
    public internal(set) var overlayScroll = OverlayScroll()
    /// The draft.
    public internal(set) var composer = Composer()
    /// The turns so far.
    public internal(set) var conversation = ConversationPane()
    /// Conversations that were left while an answer was coming in; each goes when its answer has ended.
    public internal(set) var background: [ConversationPane] = []
    /// What is known of the files the draft names.
    public internal(set) var files = MentionedFiles()
    /// The answers that are being compared; nil while none are.
    public internal(set) var comparison: Comparison?
    /// The ranking, live.
    public internal(set) var routing = RoutingPane()
    /// The sliders and limits.
    public internal(set) var preferences = PreferencesPane()
    /// What is told at the edges: notices, spending, the look.
    public internal(set) var status = StatusLine()
    /// Whether what was kept is known, so that something new can be kept.
    public internal(set) var hasStarted = false
    /// Whether only the panel with the keys is shown, from side to side.
    public internal(set) var isAlone = false
    var counters = Counters()
    var keys: KeyMap
    /// Whether signs of waiting move.
    var hasMotion: Bool

    /// A chat that has just opened, before anything is known; with vi's keys in the composer, or with readline's only.
    /// Without motion nothing moves that need not.
    public init(keys: KeyMap = .standard, usesVi: Bool = false, hasMotion: Bool = true) {
        self.keys = keys
        self.hasMotion = hasMotion
        if usesVi { composer.vi = .insert }
    }

    /// Numbers that grow, and what is known of the screen last drawn.
    struct Counters: Sendable {
        var generation = 0
        var request = 0
        var turn = 0
        var seed: UInt64 = 0
        var width = 80
        var height = 24
        /// What time it is, in seconds since 1970 UTC; 0 until that was told.
        var time = 0.0
        /// Whether the draft is to be sent as soon as what was kept and who can be asked are known.
        var isSendWaiting = false
        /// When the key that quits at its second press was pressed; nil when another came after it.
        var quitAsked: Double?
        /// Where keys are named on the screen last drawn.
        var keySpots: [KeySpot] = []
    }
}

/// A panel that can have the keys.
public enum Focus: Sendable, Hashable, CaseIterable {
    case composer, conversation, routing, preferences
}

/// What can lie over the panels; only one at a time.
public enum Overlay: Sendable, Hashable {
    /// All keys.
    case help
    /// The kept conversations.
    case sessions(SessionsPane)
    /// A list to pick from.
    case pick(PickList)
    /// What is known of a candidate, by its id.
    case card(String)
    /// Why the winner wins, in full.
    case why
    /// The answers that are being compared.
    case comparison
    /// Something to read that was looked up.
    case page(TextPage)
    /// What was told so far.
    case notices
}
