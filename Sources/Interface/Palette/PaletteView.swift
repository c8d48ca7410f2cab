import Drawing

/// A list to pick from: what was typed, what matches with the matching letters marked, and the keys.
struct PaletteView {
    let list: PickList
    let frame: OverlayFrame

    func draw(on canvas: inout Canvas) {
        let height = min(canvas.height - 4, max(8, list.items.count + 4))
        var rest = frame.draw(
            title: list.title, trailing: "\(list.matches.count)", width: 76, height: height, on: &canvas)
        frame.drawFilter(list.filter.text, hint: "Type to narrow", in: rest.takeTop(2), on: &canvas)
        guard !list.matches.isEmpty else {
            canvas.write("Nothing matches.", x: rest.x + 2, y: rest.y, role: .textMuted, maxX: rest.maxX)
            return
        }
        let first = list.filter.firstShown(count: list.matches.count, height: rest.height)
        for (row, match) in list.matches.dropFirst(first).prefix(rest.height).enumerated() {
            draw(match, isChosen: first + row == list.filter.chosen, in: rest, row: rest.y + row, on: &canvas)
        }
    }

    private func draw(
        _ match: PickList.Match, isChosen: Bool, in rect: Rect, row: Int, on canvas: inout Canvas
    ) {
        let detail = truncated(match.item.detail, to: 16)
        let room = rect.width - 3 - TextWidth.of(detail)
        if isChosen { canvas.write(frame.isASCII ? ">" : "›", x: rect.x, y: row, role: .accent, emphasis: .bold) }
        canvas.write(
            truncated(marked(match, isChosen: isChosen), to: room), x: rect.x + 2, y: row, maxX: rect.x + 2 + room)
        canvas.write(detail, x: rect.maxX - TextWidth.of(detail), y: row, role: .key)
        if isChosen {
            canvas.setSurface(Rect(x: rect.x - 1, y: row, width: rect.width + 2, height: 1), .selection)
        }
    }

    /// The title, its matching letters marked by more than colour.
    private func marked(_ match: PickList.Match, isChosen: Bool) -> Line {
        let places = Set(match.places)
        let role: Role = isChosen ? .textStrong : .text
        return Line(
            match.item.title.enumerated().map { place, character in
                places.contains(place)
                    ? Span(String(character), .accent, [.bold, .underline]) : Span(String(character), role)
            })
    }
}
