/// A place a text leads to.
public struct Hyperlink: Sendable, Hashable {
    /// The words that lead there; empty where a text has none for it.
    public var words: String
    /// Where they lead, as the text says.
    public var destination: String

    /// A link by its parts.
    public init(words: String, destination: String) {
        self.words = words
        self.destination = destination
    }
}

extension Block {
    /// The links and images in it, in order.
    var links: [Hyperlink] {
        switch content {
        case .heading(_, let words), .paragraph(let words): words.links
        case .list(let list): list.items.flatMap { $0.blocks.flatMap(\.links) }
        case .quote(let blocks): blocks.flatMap(\.links)
        case .table(let table): (table.header + table.rows.joined()).flatMap(\.links)
        case .code, .thematicBreak, .html: []
        }
    }
}

extension [Inline] {
    fileprivate var links: [Hyperlink] {
        flatMap { inline -> [Hyperlink] in
            switch inline {
            case .link(let words, let destination): [Hyperlink(words: words.plainText, destination: destination)]
            case .image(let words, let destination): [Hyperlink(words: words, destination: destination)]
            case .strong(let inner), .emphasis(let inner), .strikethrough(let inner): inner.links
            case .text, .code, .softBreak, .hardBreak: []
            }
        }
    }
}
