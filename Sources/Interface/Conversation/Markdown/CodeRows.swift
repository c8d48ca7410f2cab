import Drawing
import Markup

/// Code in a frame with its language in the border, a line after the other; too narrow for a frame, without it.
struct CodeRows: Sendable {
    private let width: Int
    private let title: String
    private var lexer: CodeLexer

    init(info: String, width: Int) {
        self.width = width
        title = CodeLexer.name(in: info)
        lexer = CodeLexer(info: info)
    }

    /// All rows of a block.
    static func rows(of block: CodeBlock, width: Int) -> [Line] {
        var rows = CodeRows(info: block.info, width: width)
        let lines = block.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let inner = lines.dropLast(lines.last?.isEmpty == true ? 1 : 0).flatMap { rows.rows(of: $0) }
        return rows.top + inner + rows.bottom
    }

    private var isFramed: Bool { width >= 12 }
    private var room: Int { max(1, isFramed ? width - 4 : width) }

    /// The border above.
    var top: [Line] {
        guard isFramed else { return [] }
        guard !title.isEmpty else {
            return [Line(Pieces.topLeft + Pieces.horizontal(width - 2) + Pieces.topRight, .border)]
        }
        var line = Line(Pieces.topLeft + Pieces.horizontal + " ", .border)
        line.append(truncated(displayable(title), to: width - 6), .title)
        line.append(" " + Pieces.horizontal(width - line.width - 2) + Pieces.topRight, .border)
        return [line]
    }

    /// The border below.
    var bottom: [Line] {
        isFramed ? [Line(Pieces.bottomLeft + Pieces.horizontal(width - 2) + Pieces.bottomRight, .border)] : []
    }

    /// The rows of the next line.
    mutating func rows(of line: Substring) -> [Line] {
        var code = CodeWrap(room: room)
        for token in lexer.tokens(of: line) {
            code.add(token.text, token.kind.role)
        }
        return isFramed ? code.rows.map(framed) : code.rows
    }

    private func framed(_ row: Line) -> Line {
        var line = Line(Pieces.vertical + " ", .border)
        line.spans += row.spans
        line.append(Pieces.blanks(room - row.width), .text)
        line.append(" " + Pieces.vertical, .border)
        return line
    }
}

/// A line of code cut into rows where the room ends, be it inside a word: blanks are code too.
private struct CodeWrap {
    let room: Int
    private(set) var rows = [Line()]
    private var left: Int

    init(room: Int) {
        self.room = room
        left = room
    }

    mutating func add(_ text: Substring, _ role: Role) {
        var rest = text
        while !rest.isEmpty {
            let part = prefix(of: rest, columns: left)
            if part.isEmpty {
                if !breakRow() { return append(rest, role) }
                continue
            }
            append(part, role)
            rest = rest[part.endIndex...]
        }
    }

    private mutating func append(_ text: Substring, _ role: Role) {
        rows[rows.count - 1].append(String(text), role)
        left -= TextWidth.of(text)
    }

    /// Begins another row; false when that would not help, as nothing fits into a row.
    private mutating func breakRow() -> Bool {
        let mark = room > 8 ? Line(Pieces.continuation, .textMuted) : Line()
        guard left < room - mark.width else { return false }
        rows.append(mark)
        left = room - mark.width
        return true
    }
}

extension CodeToken.Kind {
    /// What the theme calls it.
    fileprivate var role: Role {
        switch self {
        case .plain: .code
        case .keyword: .codeKeyword
        case .type: .codeType
        case .string: .codeString
        case .comment: .codeComment
        case .number: .codeNumber
        case .function: .codeFunction
        case .added: .diffAdded
        case .removed: .diffRemoved
        }
    }
}
