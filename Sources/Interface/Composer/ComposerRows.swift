import Drawing

/// The draft broken into rows of a width, and where the cursor stands in them.
struct ComposerRows {
    /// What each row shows.
    private(set) var rows: [[Character]] = [[]]
    /// For each row, the place in the draft of its first character.
    private(set) var starts: [Int] = [0]
    /// The cursor's row and column.
    private(set) var cursor = (row: 0, column: 0)

    init(_ composer: Composer, width: Int) {
        var column = 0
        for (place, character) in composer.characters.enumerated() {
            if place == composer.cursor { cursor = (rows.count - 1, column) }
            if character == "\n" {
                breakRow(before: place + 1)
                column = 0
                continue
            }
            let shown = composer.folds.label(of: character).map(Array.init) ?? [character]
            let columns = shown.reduce(0) { $0 + TextWidth.of($1) }
            if column + columns > width, column > 0 {
                breakRow(before: place)
                column = 0
                if place == composer.cursor { cursor = (rows.count - 1, 0) }
            }
            rows[rows.count - 1] += shown
            column += columns
        }
        if composer.cursor == composer.characters.count { placeCursorAtEnd(composer.cursor, column, width: width) }
    }

    /// The place in the draft one row above or below the cursor; nil when there is no such row.
    func place(rowsBelow offset: Int, in composer: Composer) -> Int? {
        let row = cursor.row + offset
        guard rows.indices.contains(row) else { return nil }
        var column = 0
        var place = starts[row]
        let end = row + 1 < starts.count ? starts[row + 1] - 1 : composer.characters.count
        while place < end, column < cursor.column {
            column += TextWidth.of(composer.characters[place])
            place += 1
        }
        return place
    }

    private mutating func breakRow(before place: Int) {
        rows.append([])
        starts.append(place)
    }

    /// At the end of a full row the cursor goes to the next, where the next character will stand.
    private mutating func placeCursorAtEnd(_ place: Int, _ column: Int, width: Int) {
        guard column >= width else {
            cursor = (rows.count - 1, column)
            return
        }
        cursor = (rows.count, 0)
        rows.append([])
        starts.append(place)
    }
}
