/// How cells of one role look.
public struct Style: Sendable, Hashable {
    /// The colour of the letters; nil takes the fall-back's.
    public var foreground: Color?
    /// The colours a gradient goes on through from the foreground, the last one its end; empty for no gradient.
    public var gradient: [Color]
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
        foreground: Color? = nil, gradient: [Color] = [], background: Color? = nil, bold: Bool = false,
        italic: Bool = false, underline: Bool = false, dim: Bool = false, reverse: Bool = false
    ) {
        self.foreground = foreground
        self.gradient = gradient
        self.background = background
        self.bold = bold
        self.italic = italic
        self.underline = underline
        self.dim = dim
        self.reverse = reverse
    }

    /// The style at a place of its gradient, 0…1. Where few colours are shown, or one is the terminal's own, it is the
    /// nearest of the gradient's colours instead of a blend.
    public func shaded(at place: Double, depth: ColorDepth) -> Style {
        guard let foreground, !gradient.isEmpty else { return self }
        let stops = [foreground] + gradient
        let exact = min(1, max(0, place)) * Double(stops.count - 1)
        let lower = min(stops.count - 2, Int(exact))
        var style = self
        let blend = depth > .ansi16 ? stops[lower].blended(with: stops[lower + 1], share: exact - Double(lower)) : nil
        style.foreground = blend ?? stops[Int(exact.rounded())]
        return style
    }

    /// The style as a terminal of this depth shows it.
    public func reduced(to depth: ColorDepth) -> Style {
        var style = self
        style.foreground = foreground?.reduced(to: depth)
        style.background = background?.reduced(to: depth)
        return style
    }
}
