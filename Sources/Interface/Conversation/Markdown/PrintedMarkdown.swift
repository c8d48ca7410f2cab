public import Drawing

/// A Markdown text as rows that go out one after the other and can never be taken back: for a terminal that scrolls.
public struct PrintedMarkdown: Sendable {
    private let width: Int
    private var body = BodyLayout(heedsLateReferences: false)
    private var printed = 0

    /// Nothing yet, for rows of that many columns.
    public init(width: Int) {
        self.width = width
    }

    /// The further rows that nothing can change any more.
    ///
    /// - Parameter text: All there is so far; it begins with what was given before.
    public mutating func finishedRows(of text: String) -> [Line] {
        body.update(text, width: width)
        return rows(upTo: body.finishedRows)
    }

    /// The rows that are left when nothing follows.
    public mutating func lastRows(of text: String) -> [Line] {
        body.update(text, width: width)
        return rows(upTo: body.lines.count)
    }

    private mutating func rows(upTo end: Int) -> [Line] {
        guard end > printed else { return [] }
        defer { printed = end }
        return Array(body.lines[printed..<end])
    }
}
