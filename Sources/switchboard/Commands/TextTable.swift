import Drawing
import Interface

/// A table for people: columns as wide as what is in them, figures to the right.
struct TextTable {
    /// A column: its heading and where its cells stand.
    struct Column {
        let heading: String
        let isFigure: Bool

        /// Words, to the left.
        static func words(_ heading: String) -> Column { Column(heading: heading, isFigure: false) }
        /// Figures, to the right.
        static func figures(_ heading: String) -> Column { Column(heading: heading, isFigure: true) }
    }

    private let columns: [Column]
    private var rows: [[String]] = []

    init(_ columns: Column...) {
        self.columns = columns
    }

    /// Adds a row with a cell for each column. Control characters are shown, not obeyed: names come from outside.
    mutating func add(_ cells: String...) {
        rows.append(cells.map { displayable($0) })
    }

    /// Whether there is nothing in it.
    var isEmpty: Bool { rows.isEmpty }

    /// The headings and the rows, a line each.
    var text: String {
        let all = [columns.map(\.heading)] + rows
        let widths = columns.indices.map { place in all.map { TextWidth.of($0[place]) }.max() ?? 0 }
        return all.map { line($0, widths) }.joined(separator: "\n")
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        let padded = columns.indices.map { place in
            let space = String(repeating: " ", count: max(0, widths[place] - TextWidth.of(cells[place])))
            return columns[place].isFigure ? space + cells[place] : cells[place] + space
        }
        let line = padded.joined(separator: "  ")
        return String(line[..<(line.lastIndex { $0 != " " }.map(line.index(after:)) ?? line.startIndex)])
    }
}
