import Drawing

/// The sessions browser: what is searched for, the conversations found, and what can be done with them.
struct SessionsView {
    let pane: SessionsPane
    let frame: OverlayFrame
    let secondsFromUTC: Int
    /// The conversations an answer is coming into.
    let answering: Set<Int64>

    func draw(on canvas: inout Canvas) {
        let count = pane.entries.map { Figures.counted($0.count, "conversation") } ?? ""
        let frame = pane.newTitle == nil ? frame : OverlayFrame(border: frame.border, hints: Self.titleHints)
        var rest = frame.draw(title: "Sessions", trailing: count, width: 110, height: canvas.height - 4, on: &canvas)
        frame.drawFilter(
            pane.filter.text, hint: "Search in titles and everything said", in: rest.takeTop(2), on: &canvas)
        guard let entries = pane.entries else {
            return write("Looking …", in: rest, on: &canvas)
        }
        guard !entries.isEmpty else { return write(emptyText, in: rest, on: &canvas) }
        let rows = entries.contains { $0.excerpt != nil } ? 2 : 1
        let first = pane.filter.firstShown(count: entries.count, height: rest.height / rows)
        var row = rest.y
        for (place, entry) in entries.enumerated().dropFirst(first) {
            let height = entry.excerpt == nil ? 1 : 2
            guard row + height <= rest.maxY else { break }
            draw(entry, isChosen: place == pane.filter.chosen, in: rest, row: row, on: &canvas)
            row += height
        }
    }

    /// The keys while a title is being written.
    private static let titleHints = [
        KeyHint("Enter", "save the title", key: .enter), KeyHint("Esc", "give up", key: .escape),
    ]

    private var emptyText: String {
        pane.filter.text.isEmpty
            ? "Nothing was said yet. Esc goes back; what you send is kept and found here."
            : "Nothing found for \"\(pane.filter.text)\"."
    }

    private func write(_ text: String, in rect: Rect, on canvas: inout Canvas) {
        for (row, line) in wrapped(text, width: rect.width).prefix(rect.height).enumerated() {
            canvas.write(line, x: rect.x, y: rect.y + row, role: .textMuted, maxX: rect.maxX)
        }
    }

    private func draw(_ entry: SessionEntry, isChosen: Bool, in rect: Rect, row: Int, on canvas: inout Canvas) {
        let figures = figures(of: entry, width: rect.width)
        let room = rect.width - figures.width - 1
        let title = isChosen ? pane.newTitle.map { $0 + "▏" } ?? entry.title : entry.title
        let role: Role = isChosen && pane.newTitle != nil ? .accent : .textStrong
        canvas.write(truncated(title.isEmpty ? "(untitled)" : title, to: room - 2), x: rect.x + 2, y: row, role: role)
        canvas.write(figures, x: rect.maxX - figures.width, y: row)
        if let excerpt = entry.excerpt {
            canvas.write(
                truncated(excerpt.withoutMarks, to: rect.width - 4), x: rect.x + 4, y: row + 1, role: .textMuted)
        }
        guard isChosen else { return }
        canvas.write(frame.isASCII ? ">" : "›", x: rect.x, y: row, role: .accent, emphasis: .bold)
        let rows = entry.excerpt == nil ? 1 : 2
        canvas.setSurface(Rect(x: rect.x - 1, y: row, width: rect.width + 2, height: rows), .selection)
    }

    private func figures(of entry: SessionEntry, width: Int) -> Line {
        let when =
            answering.contains(entry.id)
            ? "answering" : Figures.day(entry.updated, now: pane.now, secondsFromUTC: secondsFromUTC)
        var parts = [right(when, 10)]
        if width >= 60 { parts.append(right("\(Figures.count(entry.messages)) msg", 11)) }
        parts.append(right(Figures.dollars(entry.cost), 11))
        if width >= 84 { parts.append("  " + left(models(of: entry), 26)) }
        return Line(parts.joined(), .textMuted)
    }

    private func models(of entry: SessionEntry) -> String {
        guard let first = entry.models.first else { return "" }
        let rest = entry.models.count - 1
        return rest > 0 ? truncated(first, to: 22) + " +\(rest)" : truncated(first, to: 26)
    }

    private func right(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }

    private func left(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}

extension String {
    /// The words without the marks of Markdown that stand closest to them: an excerpt is too short to be read as that.
    fileprivate var withoutMarks: String {
        let parts = split(omittingEmptySubsequences: false) { $0 == "`" }.joined()
        return parts.split(separator: "**", omittingEmptySubsequences: false).joined()
    }
}
