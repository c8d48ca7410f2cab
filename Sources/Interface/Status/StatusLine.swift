public import Drawing

/// What is told at the edges of the screen: the notice of the moment, what was spent, and the look in use.
public struct StatusLine: Sendable {
    /// The notice of the moment.
    public internal(set) var notice: Notice?
    /// All notices so far, oldest first.
    public private(set) var log: [Notice] = []
    /// What was spent today; nil until known.
    public internal(set) var spending: Spending?
    /// The theme in use, as it is chosen: `auto`, or its name.
    public internal(set) var theme = ""
    /// What can be chosen; empty until it was looked for.
    var themes: [String] = []
    /// Whether the configuration names a theme.
    var isThemeConfigured = false
    /// Whether the program has the mouse; when it has not, the terminal selects text.
    public internal(set) var hasMouse = false
    /// How boxes are drawn.
    public internal(set) var border = BorderStyle.rounded

    init() {}

    mutating func tell(_ notice: Notice, at time: Double) {
        var notice = notice
        notice.time = time
        self.notice = notice
        log = (log + [notice]).suffix(500)
    }
}
