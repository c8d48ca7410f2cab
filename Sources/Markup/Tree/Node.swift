import CCmark

/// A node of cmark's tree, valid until the tree is freed.
struct Node {
    let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) {
        self.pointer = pointer
    }

    var kind: cc_kind { cc_kind_of(pointer) }

    /// The nodes directly in this one, in order.
    var children: some Sequence<Node> {
        sequence(state: cmark_node_first_child(pointer)) { next in
            defer { next = next.flatMap { cmark_node_next($0) } }
            return next.map(Node.init)
        }
    }

    /// The line it begins on, counted from 0.
    var line: Int { Int(cmark_node_get_start_line(pointer)) - 1 }

    /// The words of a node without others in it.
    var literal: String {
        cmark_node_get_literal(pointer).map { String(cString: $0) } ?? ""
    }

    /// Where a link or an image leads.
    var destination: String {
        cmark_node_get_url(pointer).map { String(cString: $0) } ?? ""
    }

    /// All words in the node, however deep, without recursion.
    var words: String {
        guard let iterator = cmark_iter_new(pointer) else { return "" }
        defer { cmark_iter_free(iterator) }
        var words = ""
        while true {
            switch cmark_iter_next(iterator) {
            case CMARK_EVENT_DONE: return words
            case CMARK_EVENT_ENTER: words += cmark_iter_get_node(iterator).map { Node($0).ownWords } ?? ""
            default: continue
            }
        }
    }

    private var ownWords: String {
        switch kind {
        case CC_SOFT_BREAK, CC_HARD_BREAK: " "
        default: literal
        }
    }
}
