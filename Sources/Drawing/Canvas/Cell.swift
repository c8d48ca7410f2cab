/// One cell of a canvas: what it shows, and what that means.
public struct Cell: Sendable, Hashable {
    /// What it shows.
    public var glyph: Glyph
    /// Columns taken: 1, 2, or 0 for the right half of a wide character.
    public var width: UInt8
    /// What it means.
    public var role: Role
    /// Stress on top of the role's look.
    public var emphasis: Emphasis
    /// What it lies on: the role whose background shows where its own sets none.
    public var surface: Role
    /// How far along its role's gradient, 1…100; 0 for the role's plain colour.
    public var shade: UInt8

    /// A cell by its parts.
    public init(
        glyph: Glyph = .space, width: UInt8 = 1, role: Role = .text, emphasis: Emphasis = [], surface: Role = .text,
        shade: UInt8 = 0
    ) {
        self.glyph = glyph
        self.width = width
        self.role = role
        self.emphasis = emphasis
        self.surface = surface
        self.shade = shade
    }

    /// The character shown; empty for the right half of a wide one.
    public var text: String {
        guard width > 0 else { return "" }
        var text = ""
        glyph.write(to: &text)
        return text
    }

    static let blank = Cell()
}
