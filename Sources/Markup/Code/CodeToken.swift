/// A stretch of a line of code with one meaning.
public struct CodeToken: Sendable, Hashable {
    /// What it says.
    public var text: Substring
    /// What it is.
    public var kind: Kind

    /// A stretch and what it is.
    public init(_ text: Substring, _ kind: Kind) {
        self.text = text
        self.kind = kind
    }

    /// What parts of code are.
    public enum Kind: Sendable, Hashable {
        /// Names, operators, blanks and all else.
        case plain
        /// A word of the language.
        case keyword
        /// The name of a type, of a key or of a variable marked as one.
        case type
        /// Text in quotes.
        case string
        /// What the language passes over.
        case comment
        /// A number.
        case number
        /// The name of what is called.
        case function
        /// A line that came, in a difference.
        case added
        /// A line that went, in a difference.
        case removed
    }
}
