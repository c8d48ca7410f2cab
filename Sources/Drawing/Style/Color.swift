/// A colour as a theme names it.
public enum Color: Sendable, Hashable {
    /// The terminal's own foreground or background.
    case `default`
    /// One of the sixteen ANSI colours, 0 to 15, in the shades the terminal's owner chose.
    case ansi(UInt8)
    /// One of xterm's 256 colours.
    case indexed(UInt8)
    /// A 24-bit colour: red, green, blue.
    case rgb(UInt8, UInt8, UInt8)

    /// The nearest colour a terminal of this depth shows; `default` when it shows none.
    public func reduced(to depth: ColorDepth) -> Color {
        switch (self, depth) {
        case (.default, _), (_, .none): .default
        case (.ansi, _), (_, .direct): self
        case (.indexed(let index), _) where index < 16: .ansi(index)
        case (.indexed, .indexed256): self
        case (.indexed(let index), _): .ansi(Palette.nearestAnsi(to: Palette.components(of: index)))
        case (.rgb(let red, let green, let blue), .indexed256):
            .indexed(Palette.nearestIndex(to: (Int(red), Int(green), Int(blue))))
        case (.rgb(let red, let green, let blue), _):
            .ansi(Palette.nearestAnsi(to: (Int(red), Int(green), Int(blue))))
        }
    }

    /// The colour a share 0…1 of the way to another; nil when either is the terminal's own.
    public func blended(with other: Color, share: Double) -> Color? {
        guard let here = components, let there = other.components else { return nil }
        func level(_ from: Int, _ to: Int) -> UInt8 { UInt8(from + Int((Double(to - from) * share).rounded())) }
        return .rgb(level(here.red, there.red), level(here.green, there.green), level(here.blue, there.blue))
    }

    /// Red, green and blue as xterm shows the colour; nil for the terminal's own.
    public var components: (red: Int, green: Int, blue: Int)? {
        switch self {
        case .default: nil
        case .ansi(let index), .indexed(let index): Palette.components(of: index)
        case .rgb(let red, let green, let blue): (Int(red), Int(green), Int(blue))
        }
    }
}
