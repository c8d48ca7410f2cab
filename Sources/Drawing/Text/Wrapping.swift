/// The text broken into rows of at most so many columns: at blanks where there are some, else inside the word; between
/// wide characters anywhere. Line ends in the text stay breaks; an empty line is an empty row.
public func wrapped(_ text: String, width: Int) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isLineEnd).flatMap { line in
        TextWidth.of(line) <= width ? [String(line)] : brokenLine(line, width: width)
    }
}

/// The line broken as text is, every piece with its meaning. Rows after the first begin with the indent, if there is one.
public func wrapped(_ line: Line, width: Int, indent: Line? = nil) -> [Line] {
    if line.width <= width { return [line] }
    let rows = LineBreaker.rows(of: line.text, first: width, next: width - (indent?.width ?? 0))
    return line.slices(of: rows).enumerated().map { number, row in
        number == 0 ? row : (indent ?? []) + row
    }
}

private func brokenLine(_ line: Substring, width: Int) -> [String] {
    var index = line.startIndex
    var offset = 0
    return LineBreaker.rows(of: line, first: width, next: width).map { row in
        let start = line.index(index, offsetBy: row.lowerBound - offset)
        index = line.index(start, offsetBy: row.count)
        offset = row.upperBound
        return String(line[start..<index])
    }
}

extension Line {
    /// The characters at these positions, in ascending order, with their meanings.
    fileprivate func slices(of rows: [Range<Int>]) -> [Line] {
        var rest = SpanCursor(spans)
        return rows.map { row in
            rest.skip(to: row.lowerBound)
            return rest.take(to: row.upperBound)
        }
    }
}

/// What of some spans has not been read yet. Positions count characters.
private struct SpanCursor {
    private var spans: ArraySlice<Span>
    /// What is left of the first span.
    private var text: Substring
    private var position = 0

    init(_ spans: [Span]) {
        self.spans = spans[...]
        text = spans.first?.text[...] ?? ""
    }

    mutating func skip(to end: Int) {
        while next(to: end) != nil {}
    }

    mutating func take(to end: Int) -> Line {
        var line = Line()
        while let (text, span) = next(to: end) { line.append(String(text), span.role, span.emphasis) }
        return line
    }

    /// What comes before the position in one span; nil when nothing is left of it.
    private mutating func next(to end: Int) -> (Substring, Span)? {
        guard position < end, let span = spans.first else { return nil }
        var split = text.startIndex
        while position < end, split < text.endIndex {
            text.formIndex(after: &split)
            position += 1
        }
        defer { advance(to: split) }
        return (text[..<split], span)
    }

    private mutating func advance(to index: Substring.Index) {
        text = text[index...]
        guard text.isEmpty else { return }
        spans.removeFirst()
        text = spans.first?.text[...] ?? ""
    }
}
