import Drawing
import Markup

/// A table in a frame, its columns as wide as they need and as the width allows; too narrow for that, as a list.
///
/// Rows may be added: those before are laid out again only when a column changes its width.
struct TableRows: Sendable {
    private let alignments: [Table.Alignment?]
    private let width: Int
    private let header: [[Line]]
    private var cells: [[[Line]]] = []
    /// How wide each column's widest text is.
    private var wanted: [Int]
    /// The columns of each column's text; nil when there is no room for them.
    private var columns: [Int]?
    /// The rows below the header as they are laid out.
    private var body: [Line] = []

    init(table: Table, width: Int) {
        alignments = table.alignments
        self.width = width
        header = table.header.map { InlineLines.of($0, .textStrong, .bold) }
        wanted = [Int](repeating: 1, count: alignments.count)
        widen(to: header)
        columns = columnWidths
        add(table.rows)
    }

    /// Adds rows at the end.
    mutating func add(_ rows: [[[Inline]]]) {
        let new = rows.map { row in row.map { InlineLines.of($0) } }
        new.forEach { widen(to: $0) }
        cells += new
        let before = columns
        columns = columnWidths
        let stale = columns == before ? new : cells
        guard let columns else { return body = [] }
        body = (columns == before ? body : []) + stale.flatMap { self.rows(of: $0, columns) }
    }

    /// The rows from the upper border to the lower.
    var rows: [Line] {
        guard let columns else { return listed }
        return [rule(columns, Pieces.topLeft, Pieces.topJoint, Pieces.topRight)]
            + rows(of: header, columns)
            + [rule(columns, Pieces.leftJoint, Pieces.cross, Pieces.rightJoint)]
            + body
            + [rule(columns, Pieces.bottomLeft, Pieces.bottomJoint, Pieces.bottomRight)]
    }

    private mutating func widen(to row: [[Line]]) {
        for column in 0..<min(wanted.count, row.count) {
            wanted[column] = max(wanted[column], row[column].greatestWidth)
        }
    }

    private var columnWidths: [Int]? {
        let room = width - 3 * wanted.count - 1
        guard !wanted.isEmpty, room >= wanted.reduce(0, { $0 + min($1, Self.narrowest) }) else { return nil }
        return Self.shared(room, wanted)
    }

    /// Fewer columns break too many words.
    private static let narrowest = 6

    /// Room given to all alike, except that nobody gets more than wanted.
    private static func shared(_ room: Int, _ wanted: [Int]) -> [Int] {
        var result = wanted
        var (left, open) = (room, wanted.count)
        for (column, want) in wanted.enumerated().sorted(by: { ($0.element, $0.offset) < ($1.element, $1.offset) }) {
            result[column] = min(want, left / open)
            left -= result[column]
            open -= 1
        }
        return result
    }

    private func rule(_ columns: [Int], _ left: String, _ joint: String, _ right: String) -> Line {
        Line(left + columns.map { Pieces.horizontal($0 + 2) }.joined(separator: joint) + right, .border)
    }

    private func rows(of cells: [[Line]], _ columns: [Int]) -> [Line] {
        let texts = zip(cells, columns).map { lines, width in lines.flatMap { wrapped($0, width: width) } }
        let height = texts.reduce(1) { max($0, $1.count) }
        return (0..<height).map { row in
            var line = Line(Pieces.vertical, .border)
            for (column, width) in columns.enumerated() {
                let text = column < texts.count && row < texts[column].count ? texts[column][row] : Line()
                line.add(text, width: width, alignments[column] ?? .left)
                line.append(Pieces.vertical, .border)
            }
            return line
        }
    }

    /// One record after the other, each cell with the name of its column.
    private var listed: [Line] {
        let records = cells.isEmpty ? [header] : cells
        return records.enumerated().flatMap { number, record in
            (number > 0 ? [Line()] : []) + record.enumerated().flatMap(field)
        }
    }

    private func field(_ column: Int, _ lines: [Line]) -> [Line] {
        let name = column < header.count && !cells.isEmpty ? header[column].first ?? Line() : Line()
        let first = name.isEmpty ? lines.prefix(1) : [name + Line(": ", .textMuted) + (lines.first ?? Line())]
        return (first + lines.dropFirst()).flatMap { wrapped($0, width: max(1, width)) }
    }
}

extension [Line] {
    fileprivate var greatestWidth: Int { reduce(0) { Swift.max($0, $1.width) } }
}

extension Line {
    /// Adds a cell between blanks.
    fileprivate mutating func add(_ text: Line, width: Int, _ alignment: Table.Alignment) {
        let free = Swift.max(0, width - text.width)
        let before =
            switch alignment {
            case .left: 0
            case .center: free / 2
            case .right: free
            }
        append(Pieces.blanks(before + 1))
        for span in text.spans { append(span.text, span.role, span.emphasis) }
        append(Pieces.blanks(free - before + 1))
    }
}
