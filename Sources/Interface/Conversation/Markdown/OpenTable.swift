import Drawing
import Markup

/// A table that still comes in. Rows that are whole are read and laid out once; each reading begins with the header, so that
/// what follows is read as more of the same table.
struct OpenTable: Sendable {
    /// The header and the line below it.
    let head: String
    private var rows: TableRows
    /// The lines the header takes.
    static let headLines = 2
    /// Rows as long as this header must not cost more than they say: short ones are filled up with empty cells.
    private static let mostColumns = 64

    /// The table with the rows it has so far; nil where the columns are too many.
    init?(_ table: Table, head: String, width: Int) {
        guard table.alignments.count <= Self.mostColumns else { return nil }
        self.head = head
        rows = TableRows(table: table, width: width)
    }

    /// Adds rows that are whole.
    mutating func add(_ more: [[[Inline]]]) {
        if !more.isEmpty { rows.add(more) }
    }

    /// All of it, with further rows that may yet change.
    func lines(with unfinished: [[[Inline]]]) -> [Line] {
        guard !unfinished.isEmpty else { return rows.rows }
        var all = rows
        all.add(unfinished)
        return all.rows
    }
}
