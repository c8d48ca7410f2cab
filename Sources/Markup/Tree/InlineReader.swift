import CCmark

/// Copies the running text of a node into values.
struct InlineReader {
    func inlines(in parent: Node, depth: Int) -> [Inline] {
        guard depth < TreeReader.maximumDepth else { return [.text(parent.words)] }
        return parent.children.reduce(into: []) { result, node in
            result.add(inline(node, depth: depth))
        }
    }

    private func inline(_ node: Node, depth: Int) -> Inline {
        switch node.kind {
        case CC_STRONG: .strong(inlines(in: node, depth: depth + 1))
        case CC_EMPHASIS: .emphasis(inlines(in: node, depth: depth + 1))
        case CC_STRIKE: .strikethrough(inlines(in: node, depth: depth + 1))
        case CC_LINK: .link(inlines(in: node, depth: depth + 1), destination: node.destination)
        case CC_IMAGE: .image(alternative: node.words, destination: node.destination)
        case CC_CODE: .code(node.literal)
        case CC_SOFT_BREAK: .softBreak
        case CC_HARD_BREAK: .hardBreak
        case CC_HTML where Self.breaks.contains(node.literal): .hardBreak
        default: .text(node.literal)
        }
    }

    /// The one tag models write among words, for want of line ends in tables.
    private static let breaks: Set<String> = ["<br>", "<br/>", "<br />"]
}

extension [Inline] {
    /// Adds at the end; words join words, which cmark cuts at every character that might mean something.
    fileprivate mutating func add(_ inline: Inline) {
        if case .text(let words) = inline, case .text(let before) = last {
            self[count - 1] = .text(before + words)
        } else {
            append(inline)
        }
    }
}
