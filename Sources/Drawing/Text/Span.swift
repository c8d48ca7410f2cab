/// A stretch of text with one meaning.
public struct Span: Sendable, Hashable {
    /// What is said; made displayable when it is drawn.
    public var text: String
    /// What it means.
    public var role: Role
    /// Stress on top of the role's look.
    public var emphasis: Emphasis
    /// How far along its role's gradient, 1…100; 0 for the role's plain colour.
    public var shade: UInt8

    /// Text with its meaning.
    public init(_ text: String, _ role: Role = .text, _ emphasis: Emphasis = [], shade: UInt8 = 0) {
        self.text = text
        self.role = role
        self.emphasis = emphasis
        self.shade = shade
    }

    /// The columns it takes.
    public var width: Int { TextWidth.of(text) }
}
