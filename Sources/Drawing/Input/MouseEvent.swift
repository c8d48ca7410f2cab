/// What the mouse did, and where.
public struct MouseEvent: Hashable, Sendable {
    /// What happened.
    public enum Kind: Hashable, Sendable {
        case press, release, drag, scrollUp, scrollDown
    }

    /// The buttons terminals report.
    public enum Button: Hashable, Sendable {
        case left, middle, right, none
    }

    /// What happened.
    public var kind: Kind
    /// The button that did it; `none` for the wheel.
    public var button: Button
    /// The column, from 0.
    public var x: Int
    /// The row, from 0.
    public var y: Int
    /// The keys held with it.
    public var modifiers: Key.Modifiers

    /// A deed of the mouse by its parts.
    public init(_ kind: Kind, button: Button = .none, x: Int, y: Int, modifiers: Key.Modifiers = []) {
        self.kind = kind
        self.button = button
        self.x = x
        self.y = y
        self.modifiers = modifiers
    }
}
