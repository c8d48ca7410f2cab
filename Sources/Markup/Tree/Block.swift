/// A part of a text that stands on lines of its own.
public struct Block: Sendable, Hashable {
    /// What it is, with what is in it.
    public var content: Content
    /// The line of the text it begins on, counted from 0.
    public var line: Int
    /// Whether the line before it is blank.
    public var isSpaced: Bool

    /// A block and where it stands.
    public init(_ content: Content, line: Int = 0, isSpaced: Bool = false) {
        self.content = content
        self.line = line
        self.isSpaced = isSpaced
    }

    /// The kinds of blocks.
    public indirect enum Content: Sendable, Hashable {
        /// A title of level 1…6.
        case heading(level: Int, [Inline])
        /// Running text.
        case paragraph([Inline])
        /// Items with bullets or numbers.
        case list(List)
        /// What somebody else said.
        case quote([Block])
        /// Lines kept as they are.
        case code(CodeBlock)
        /// Cells in rows and columns.
        case table(Table)
        /// A line across.
        case thematicBreak
        /// HTML, which is shown and never interpreted.
        case html(String)
    }
}

/// Items with bullets or numbers.
public struct List: Sendable, Hashable {
    /// The first item's number; nil for bullets.
    public var start: Int?
    /// Whether the text has no blank line between items.
    public var isTight: Bool
    /// The items from first to last.
    public var items: [Item]

    /// A list by its parts.
    public init(start: Int? = nil, isTight: Bool = true, items: [Item]) {
        self.start = start
        self.isTight = isTight
        self.items = items
    }

    /// One item of a list.
    public struct Item: Sendable, Hashable {
        /// Whether its task is done; nil when it is no task.
        public var isDone: Bool?
        /// What it says.
        public var blocks: [Block]
        /// The line of the text it begins on, counted from 0.
        public var line: Int
        /// Whether the line before it is blank.
        public var isSpaced: Bool

        /// An item by its parts.
        public init(isDone: Bool? = nil, blocks: [Block], line: Int = 0, isSpaced: Bool = false) {
            self.isDone = isDone
            self.blocks = blocks
            self.line = line
            self.isSpaced = isSpaced
        }
    }
}

/// Lines of code or of other text kept as it is.
public struct CodeBlock: Sendable, Hashable {
    /// What stands after the opening fence, usually a language; empty for indented code.
    public var info: String
    /// The lines, each with its line end.
    public var text: String
    /// What encloses it; nil for indented code.
    public var fence: Fence?

    /// A block of code by its parts.
    public init(info: String = "", text: String, fence: Fence? = nil) {
        self.info = info
        self.text = text
        self.fence = fence
    }
}

/// Cells in rows and columns.
public struct Table: Sendable, Hashable {
    /// How a column's cells stand.
    public enum Alignment: Sendable, Hashable {
        case left, center, right
    }

    /// One for each column; nil where the table does not say.
    public var alignments: [Alignment?]
    /// The names of the columns.
    public var header: [[Inline]]
    /// The rows below the header, each with a cell for each column.
    public var rows: [[[Inline]]]

    /// A table by its parts.
    public init(alignments: [Alignment?], header: [[Inline]], rows: [[[Inline]]]) {
        self.alignments = alignments
        self.header = header
        self.rows = rows
    }
}
