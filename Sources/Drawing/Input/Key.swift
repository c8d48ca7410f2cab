/// A key as a person pressed it, with the modifiers held.
public struct Key: Hashable, Sendable {
    /// Which key.
    public var code: Code
    /// What was held with it. A capital letter is its own character, without shift.
    public var modifiers: Modifiers

    /// A key with what was held.
    public init(_ code: Code, _ modifiers: Modifiers = []) {
        self.code = code
        self.modifiers = modifiers
    }

    /// A character without modifiers.
    public init(_ character: Character) {
        self.init(.character(character))
    }

    /// The keys terminals can tell apart.
    public enum Code: Hashable, Sendable {
        case character(Character)
        case enter, tab, escape, backspace, delete, insert
        case up, down, left, right, home, end, pageUp, pageDown
        /// A function key, from 1.
        case function(Int)
    }

    /// What can be held with a key.
    public struct Modifiers: OptionSet, Hashable, Sendable {
        /// One bit a modifier.
        public let rawValue: UInt8

        /// A set of modifiers by its bits.
        public init(rawValue: UInt8) {
            self.rawValue = rawValue
        }

        /// Shift.
        public static let shift = Modifiers(rawValue: 1)
        /// Alt or Meta.
        public static let alt = Modifiers(rawValue: 2)
        /// Control.
        public static let ctrl = Modifiers(rawValue: 4)
    }
}

extension Key {
    /// Enter.
    public static let enter = Key(.enter)
    /// Tab.
    public static let tab = Key(.tab)
    /// Shift and tab.
    public static let backTab = Key(.tab, .shift)
    /// Escape.
    public static let escape = Key(.escape)
    /// Backspace.
    public static let backspace = Key(.backspace)
    /// Delete to the right.
    public static let delete = Key(.delete)
    /// The arrow up.
    public static let up = Key(.up)
    /// The arrow down.
    public static let down = Key(.down)
    /// The arrow left.
    public static let left = Key(.left)
    /// The arrow right.
    public static let right = Key(.right)
    /// Home.
    public static let home = Key(.home)
    /// End.
    public static let end = Key(.end)
    /// A page up.
    public static let pageUp = Key(.pageUp)
    /// A page down.
    public static let pageDown = Key(.pageDown)
    /// The space bar.
    public static let space = Key(" ")

    /// A character with control held; letters are meant in lower case.
    public static func ctrl(_ character: Character) -> Key {
        Key(.character(character), .ctrl)
    }

    /// A character with alt held.
    public static func alt(_ character: Character) -> Key {
        Key(.character(character), .alt)
    }
}
