public import Drawing

/// What a terminal is opened with.
public struct TerminalOptions: Sendable {
    /// Whether the mouse is reported to the program. Terminals still select text while shift is held.
    public var hasMouse: Bool
    /// Colours to use whatever the environment says; nil asks the environment.
    public var colorDepth: ColorDepth?
    /// A folder of the program's own to keep a terminal description with 24-bit colours in; nil never uses them.
    public var directColorFolder: String?
    /// The environment, by name.
    public var environment: [String: String]

    /// Options; by default with the mouse, and the colours the environment tells of.
    public init(
        hasMouse: Bool = true, colorDepth: ColorDepth? = nil, directColorFolder: String? = nil,
        environment: [String: String]
    ) {
        self.hasMouse = hasMouse
        self.colorDepth = colorDepth
        self.directColorFolder = directColorFolder
        self.environment = environment
    }
}
