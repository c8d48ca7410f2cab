/// One row of text made of spans.
public struct Line: Sendable, Hashable, ExpressibleByArrayLiteral, ExpressibleByStringLiteral {
    /// Its parts from left to right.
    public var spans: [Span]
    /// What it lies on, across the whole row it is shown in.
    public var surface = Role.text
    /// The key that pressing the mouse on it stands for; nil for none.
    public var key: Key?

    /// A line of spans.
    public init(_ spans: [Span] = []) {
        self.spans = spans
    }

    /// A line with one meaning.
    public init(_ text: String, _ role: Role = .text, _ emphasis: Emphasis = []) {
        spans = text.isEmpty ? [] : [Span(text, role, emphasis)]
    }

    /// A line of spans.
    public init(arrayLiteral spans: Span...) {
        self.spans = spans
    }

    /// A line of plain text.
    public init(stringLiteral text: String) {
        self.init(text)
    }

    /// The columns it takes.
    public var width: Int { spans.reduce(0) { $0 + $1.width } }
    /// What it says, without meanings.
    public var text: String { spans.map(\.text).joined() }
    /// Whether it says nothing.
    public var isEmpty: Bool { spans.allSatisfy(\.text.isEmpty) }

    /// Adds text at the end; it joins the last span when both look the same.
    public mutating func append(_ text: String, _ role: Role = .text, _ emphasis: Emphasis = []) {
        if let last = spans.last, last.role == role, last.emphasis == emphasis, last.shade == 0 {
            spans[spans.count - 1].text += text
        } else if !text.isEmpty {
            spans.append(Span(text, role, emphasis))
        }
    }

    /// The same line on another surface.
    public func on(_ surface: Role) -> Line {
        var line = self
        line.surface = surface
        return line
    }

    /// The same line, standing for a key where the mouse presses it.
    public func pressing(_ key: Key?) -> Line {
        var line = self
        line.key = key
        return line
    }

    /// Two lines in a row, on the surface and with the key of the first.
    public static func + (left: Line, right: Line) -> Line {
        Line(left.spans + right.spans).on(left.surface).pressing(left.key)
    }
}
