import CCmark

/// Copies cmark's tree into values.
///
/// What is nested deeper than ``maximumDepth`` is read as plain words, so that neither this nor any reader of the values
/// can run out of stack.
struct TreeReader {
    static let maximumDepth = 24

    let source: Source

    func blocks(in parent: Node, depth: Int) -> [Block] {
        parent.children.compactMap { node in
            content(of: node, depth: depth).map { content in
                Block(content, line: node.line - source.offset, isSpaced: source.isBlank(line: node.line - 1))
            }
        }
    }

    private func content(of node: Node, depth: Int) -> Block.Content? {
        guard depth < Self.maximumDepth else { return .paragraph([.text(node.words)]) }
        switch node.kind {
        case CC_HEADING: return .heading(level: Int(cmark_node_get_heading_level(node.pointer)), inlines(in: node))
        case CC_LIST: return .list(list(node, depth: depth))
        case CC_QUOTE: return .quote(blocks(in: node, depth: depth + 1))
        case CC_CODE_BLOCK: return .code(code(node))
        case CC_TABLE: return .table(table(node))
        case CC_BREAK: return .thematicBreak
        case CC_HTML_BLOCK: return .html(node.literal)
        case CC_PARAGRAPH: return .paragraph(inlines(in: node))
        default: return nil
        }
    }

    private func inlines(in node: Node) -> [Inline] {
        InlineReader().inlines(in: node, depth: 0)
    }

    private func list(_ node: Node, depth: Int) -> List {
        let isOrdered = cmark_node_get_list_type(node.pointer) == CMARK_ORDERED_LIST
        return List(
            start: isOrdered ? Int(cmark_node_get_list_start(node.pointer)) : nil,
            isTight: cmark_node_get_list_tight(node.pointer) != 0,
            items: node.children.map { item($0, depth: depth) })
    }

    private func item(_ node: Node, depth: Int) -> List.Item {
        List.Item(
            isDone: node.kind == CC_TASK ? cmark_gfm_extensions_get_tasklist_item_checked(node.pointer) : nil,
            blocks: blocks(in: node, depth: depth + 1),
            line: node.line - source.offset, isSpaced: source.isBlank(line: node.line - 1))
    }

    private func code(_ node: Node) -> CodeBlock {
        var (length, indent): (CInt, CInt) = (0, 0)
        var mark: CChar = 0
        let isFenced = cmark_node_get_fenced(node.pointer, &length, &indent, &mark) != 0
        return CodeBlock(
            info: cmark_node_get_fence_info(node.pointer).map { String(cString: $0) } ?? "", text: node.literal,
            fence: isFenced ? Fence(mark: UInt8(bitPattern: mark), length: Int(length), indent: Int(indent)) : nil)
    }

    private func table(_ node: Node) -> Table {
        let columns = Int(cmark_gfm_extensions_get_table_columns(node.pointer))
        let rows = node.children.map { row in row.children.map(inlines) }
        return Table(
            alignments: (0..<columns).map { .init(letter: cc_alignment(node.pointer, CInt($0))) },
            header: rows.first ?? [], rows: Array(rows.dropFirst()))
    }
}

extension Table.Alignment {
    fileprivate init?(letter: CChar) {
        switch UInt8(bitPattern: letter) {
        case UInt8(ascii: "l"): self = .left
        case UInt8(ascii: "c"): self = .center
        case UInt8(ascii: "r"): self = .right
        default: return nil
        }
    }
}
