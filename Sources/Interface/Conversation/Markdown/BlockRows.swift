import Drawing
import Markup

/// Blocks of Markdown as rows of a width.
struct BlockRows {
    let width: Int
    /// How many lists with bullets are round these blocks.
    var bulletDepth = 0

    /// The rows of one block, without blank rows round it.
    func rows(of block: Block) -> [Line] {
        switch block.content {
        case .heading(let level, let words): wrappedLines(heading(level: level, words))
        case .paragraph(let words): wrappedLines(InlineLines.of(words))
        case .list(let list): list.items.indices.flatMap { rows(of: list, item: $0) }
        case .quote(let blocks): quote(blocks)
        case .code(let code): CodeRows.rows(of: code, width: width)
        case .table(let table): TableRows(table: table, width: width).rows
        case .thematicBreak: [Line(Pieces.horizontal(width), .rule)]
        case .html(let text): plain(text, .textMuted)
        }
    }

    /// The rows of blocks inside another, with blank rows where the text has blank lines.
    func rows(of blocks: [Block]) -> [Line] {
        blocks.enumerated().flatMap { number, block in
            (number > 0 && block.isSpaced ? [Line()] : []) + rows(of: block)
        }
    }

    /// The rows of one item, with a blank row before it when it is not the first and the text has one.
    ///
    /// Numbers from 1 to 99 stand right-aligned in the same columns, so that a tenth item moves none of the nine before.
    func rows(of list: List, item place: Int, number: Int? = nil) -> [Line] {
        let item = list.items[place]
        var mark = list.start == nil ? bullet : Self.number(number ?? (list.start ?? 1) + place)
        let indent = Line(Pieces.blanks(mark.width))
        if let isDone = item.isDone {
            mark.append(isDone ? "[x] " : "[ ] ", isDone ? .good : .textMuted)
        }
        let inner = BlockRows(width: width - mark.width, bulletDepth: bulletDepth + (list.start == nil ? 1 : 0))
        let blank = place > 0 && item.isSpaced ? [Line()] : []
        guard inner.width >= Self.narrowest else {
            return blank + [mark] + BlockRows(width: width, bulletDepth: inner.bulletDepth).rows(of: item.blocks)
        }
        let rest = item.isDone == nil ? indent : indent + Line("    ")
        let rows = inner.rows(of: item.blocks)
        return blank + (rows.isEmpty ? [mark] : rows.enumerated().map { ($0 == 0 ? mark : rest) + $1 })
    }

    /// Text whose marks mean nothing.
    func plain(_ text: String, _ role: Role) -> [Line] {
        var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines.flatMap { wrapped(String($0), width: max(1, width)) }.map { Line($0, role) }
    }

    /// Fewer columns are not worth an indent.
    private static let narrowest = 6

    private func heading(level: Int, _ words: [Inline]) -> [Line] {
        switch level {
        case 1: InlineLines.of(words, .heading, [.bold, .underline])
        case 2: InlineLines.of(words, .heading, .bold)
        case 3: InlineLines.of(words, .heading, [.bold, .italic])
        default: InlineLines.of(words, .heading, .italic)
        }
    }

    private func wrappedLines(_ lines: [Line]) -> [Line] {
        lines.flatMap { wrapped($0, width: max(1, width)) }
    }

    private func quote(_ blocks: [Block]) -> [Line] {
        guard width - 2 >= Self.narrowest else { return rows(of: blocks) }
        let bar = Line(Pieces.vertical + " ", .quote)
        return BlockRows(width: width - 2, bulletDepth: bulletDepth).rows(of: blocks).map { bar + $0 }
    }

    private var bullet: Line {
        Line(["•", "◦", "▪"][bulletDepth % 3] + " ", .accent)
    }

    private static func number(_ number: Int) -> Line {
        Line((number < 10 ? " " : "") + "\(number). ", .accent)
    }
}
