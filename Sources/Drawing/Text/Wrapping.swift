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
        let characters = spans.map { Array($0.text) }
        return rows.map { row in
            var result = Line()
            var start = 0
            for (span, characters) in zip(spans, characters) {
                let lower = max(row.lowerBound - start, 0)
                let upper = min(row.upperBound - start, characters.count)
                if lower < upper { result.append(String(characters[lower..<upper]), span.role, span.emphasis) }
                start += characters.count
            }
            return result
        }
    }
}
