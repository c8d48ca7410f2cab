/// A text that must not be seen: it prints as dots, whatever prints it.
public struct Secret: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The text itself, for the request that needs it.
    public let revealed: String

    /// Hides a text; space around it, such as the line's end in a file, is no part of it.
    public init(_ text: String) {
        let start = text.drop(while: \.isWhitespace)
        let length = start.reversed().drop(while: \.isWhitespace).count
        revealed = String(start.prefix(length))
    }

    /// Hides the first line of a text: password managers print more below the key.
    public init(firstLineOf text: String) {
        self.init(String(text.drop(while: \.isWhitespace).prefix { !$0.isNewline }))
    }

    /// Dots.
    public var description: String { "•••" }
    /// Dots.
    public var debugDescription: String { description }
    /// No children, so that dumps show nothing either.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
