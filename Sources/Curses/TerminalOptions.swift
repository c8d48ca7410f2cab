public import Drawing

/// What a terminal is opened with.
public struct TerminalOptions: Sendable {
    /// Whether the mouse is reported to the program. Terminals still select text while shift is held.
    public var hasMouse: Bool
    /// Whether the terminal is asked for its background once the first frame is out; it answers by an input.
    public var asksBackground: Bool
    /// Colours to use whatever the environment says; nil asks the environment.
    public var colorDepth: ColorDepth?
    /// A folder of the program's own to keep a terminal description with 24-bit colours in; nil never uses them.
    public var directColorFolder: String?
    /// The environment, by name.
    public var environment: [String: String]

    /// Options; by default with the mouse, and the colours the environment tells of.
    public init(
        hasMouse: Bool = true, asksBackground: Bool = false, colorDepth: ColorDepth? = nil,
        directColorFolder: String? = nil, environment: [String: String]
    ) {
        self.hasMouse = hasMouse
        self.asksBackground = asksBackground
        self.colorDepth = colorDepth
        self.directColorFolder = directColorFolder
        self.environment = environment
    }

    /// Milliseconds after which an escape is the key itself and not the beginning of another: `ESCDELAY`, as ncurses has it,
    /// 0…2,000, else 50. Slow links may need more; who presses Esc waits as long.
    var escapeDelay: Int32 { environment["ESCDELAY"].flatMap(Int32.init).map { min(max(0, $0), 2_000) } ?? 50 }
}
