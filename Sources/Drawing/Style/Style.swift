/// How cells of one role look.
public struct Style: Sendable, Hashable {
    /// The colour of the letters; nil takes the fall-back's.
    public var foreground: Color?
    /// The colour behind the letters; nil takes the fall-back's.
    public var background: Color?
    /// Whether letters are heavy.
    public var bold: Bool
    /// Whether letters slant.
    public var italic: Bool
    /// Whether a line runs below.
    public var underline: Bool
    /// Whether letters are fainter.
    public var dim: Bool
    /// Whether foreground and background are exchanged.
    public var reverse: Bool

    /// A style by its parts; by default one that changes nothing.
    public init(
        foreground: Color? = nil, background: Color? = nil, bold: Bool = false, italic: Bool = false,
        underline: Bool = false, dim: Bool = false, reverse: Bool = false
    ) {
        self.foreground = foreground
        self.background = background
        self.bold = bold
        self.italic = italic
        self.underline = underline
        self.dim = dim
        self.reverse = reverse
    }

    /// The style as a terminal of this depth shows it.
    public func reduced(to depth: ColorDepth) -> Style {
        var style = self
        style.foreground = foreground?.reduced(to: depth)
        style.background = background?.reduced(to: depth)
        return style
    }
}
