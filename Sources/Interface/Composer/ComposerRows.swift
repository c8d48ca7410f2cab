import Drawing

/// The draft broken into rows of a width, between words where they fit as in what was sent, and where the cursor stands.
struct ComposerRows {
    /// What each row shows.
    private(set) var rows: [[Character]] = [[]]
    /// For each row, the place in the draft of its first character.
    private(set) var starts: [Int] = [0]
    /// The cursor's row and column; the column right after a full row is one of them.
    private(set) var cursor = (row: 0, column: 0)
    /// Columns of the last row.
    private var column = 0
    /// Where the last row's last word begins: in the draft, in the row, and at which column.
    private var word = (place: 0, index: 0, column: 0)

    init(_ composer: Composer, width: Int) {
        for (place, character) in composer.characters.enumerated() {
            guard character != "\n" else {
                beginRow(at: place + 1)
                continue
            }
            let shown = composer.folds.label(of: character).map(Array.init) ?? [character]
            let columns = Self.columns(of: shown)
            // Blanks after a full row hang over its end, where nothing shows them.
            while !character.isWhitespace, column > 0, column + columns > width { breakRow(at: place) }
            rows[rows.count - 1] += shown
            column += columns
            if character.isWhitespace { word = (place + 1, rows[rows.count - 1].count, column) }
        }
        let row = starts.lastIndex { $0 <= composer.cursor } ?? 0
        let before = composer.characters[starts[row]..<composer.cursor]
        cursor = (row, min(width, before.reduce(0) { $0 + Self.columns(of: $1, in: composer) }))
    }

    /// The place in the draft one row above or below the cursor; nil when there is no such row.
    func place(rowsBelow offset: Int, in composer: Composer) -> Int? {
        let row = cursor.row + offset
        guard rows.indices.contains(row) else { return nil }
        var column = 0
        var place = starts[row]
        let end = row + 1 < starts.count ? starts[row + 1] - 1 : composer.characters.count
        while place < end, column < cursor.column {
            column += Self.columns(of: composer.characters[place], in: composer)
            place += 1
        }
        return place
    }

    private static func columns(of character: Character, in composer: Composer) -> Int {
        composer.folds.label(of: character).map { TextWidth.of($0) } ?? TextWidth.of(character)
    }

    private static func columns(of shown: [Character]) -> Int { shown.reduce(0) { $0 + TextWidth.of($1) } }

    private mutating func beginRow(at place: Int) {
        rows.append([])
        starts.append(place)
        column = 0
        word = (place, 0, 0)
    }

    /// Takes the word that is being written to a new row, or tears it where it has a row of its own.
    private mutating func breakRow(at place: Int) {
        guard word.index > 0 else { return beginRow(at: place) }
        let (moved, left) = (word, column - word.column)
        let tail = rows[rows.count - 1][moved.index...]
        rows[rows.count - 1].removeSubrange(moved.index...)
        beginRow(at: moved.place)
        rows[rows.count - 1] = Array(tail)
        column = left
    }
}
