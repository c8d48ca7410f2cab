/// Breaks one line into rows, one after the other. Positions count characters.
///
/// The blank a line breaks at belongs to no row; blanks at the beginning of the line stay, being indentation. Between
/// wide characters a line may break anywhere, except before punctuation that ends something.
struct LineBreaker {
    private let characters: [Character]
    private let widths: [Int]
    private var start = 0
    private var isDone = false

    init(_ line: some StringProtocol) {
        characters = Array(line)
        widths = characters.map { TextWidth.of($0) }
    }

    /// All rows, the first of `first` columns at most, the others of `next`.
    static func rows(of line: some StringProtocol, first: Int, next: Int) -> [Range<Int>] {
        var breaker = LineBreaker(line)
        var rows: [Range<Int>] = []
        while let row = breaker.nextRow(room: max(1, rows.isEmpty ? first : next)) {
            rows.append(row)
        }
        return rows
    }

    /// The next row of at most so many columns, though of one character at least; nil after the last.
    private mutating func nextRow(room: Int) -> Range<Int>? {
        if isDone { return nil }
        var columns = 0
        var opening: (end: Int, next: Int)?
        for index in start..<characters.count {
            if canBreak(before: index) { opening = (end(before: index), index) }
            columns += widths[index]
            if columns <= room || index == start || isBlank(index) { continue }
            return row(endingAt: opening ?? (index, index))
        }
        isDone = true
        let end = columns > room ? end(before: characters.count) : characters.count
        return start..<max(start, end)
    }

    private mutating func row(endingAt place: (end: Int, next: Int)) -> Range<Int> {
        let row = start..<place.end
        start = place.next
        return row
    }

    private func canBreak(before index: Int) -> Bool {
        guard index > start, !isBlank(index) else { return false }
        if isBlank(index - 1) { return end(before: index) > start }
        guard widths[index] == 2 || widths[index - 1] == 2 else { return false }
        return !Self.closing.contains(characters[index])
    }

    /// The position after the last character before this one that is not blank.
    private func end(before index: Int) -> Int {
        var end = index
        while end > start, isBlank(end - 1) { end -= 1 }
        return end
    }

    private func isBlank(_ index: Int) -> Bool {
        characters[index] == " " || characters[index] == "\t"
    }

    private static let closing = Set<Character>("、。，．：；！？）］｝」』】》〉”’…,.:;!?)]}")
}
