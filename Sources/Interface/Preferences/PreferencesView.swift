import Drawing
import Routing

/// The sliders with their values, and the limits that bind; in one row where there is no more room.
struct PreferencesView {
    let chat: Chat

    private var pane: PreferencesPane { chat.preferences }
    private var isFocused: Bool { chat.focus == .preferences }
    private var isASCII: Bool { chat.status.border == .ascii }

    func draw(in rect: Rect, on canvas: inout Canvas) {
        guard !rect.isEmpty else { return }
        let inner = rect.inset(horizontally: 1, vertically: 0)
        guard rect.height >= 3 else {
            canvas.write(gauges, x: inner.x, y: inner.y, maxX: inner.maxX)
            if rect.height == 2 { canvas.write(limits(width: inner.width), x: inner.x, y: inner.y + 1) }
            return
        }
        let first = Self.firstShown(chosen: pane.chosen, isFocused: isFocused, height: rect.height)
        let shown = isFocused ? Knob.allCases.dropFirst(first).prefix(rect.height) : Knob.sliders[...]
        for (row, knob) in shown.enumerated() {
            draw(knob, in: Rect(x: inner.x, y: inner.y + row, width: inner.width, height: 1), on: &canvas)
        }
        guard rect.height >= 4, !isFocused else { return }
        canvas.write(limits(width: inner.width - 2), x: inner.x + 2, y: inner.y + 3)
    }

    /// The first row shown, so that the chosen one is in view.
    static func firstShown(chosen: Knob, isFocused: Bool, height: Int) -> Int {
        guard isFocused, let place = Knob.allCases.firstIndex(of: chosen) else { return 0 }
        return max(0, min(place - height + 1, Knob.allCases.count - height))
    }

    private func draw(_ knob: Knob, in row: Rect, on canvas: inout Canvas) {
        let isChosen = isFocused && knob == pane.chosen
        let mark = isChosen ? (isASCII ? "> " : "› ") : "  "
        canvas.write(mark + knob.name, x: row.x, y: row.y, role: isChosen ? .accent : .text)
        if isChosen, let entry = pane.entry { return write(entry, of: knob, in: row, on: &canvas) }
        let value: String
        if let slider = knob.slider {
            drawTrack(pane.priorities[keyPath: slider], role: knob.role, isChosen: isChosen, in: row, on: &canvas)
            value = Figures.fixed(pane.priorities[keyPath: slider], 0)
        } else {
            value = truncated(pane.words(for: knob), to: max(0, row.width - knob.name.count - 4))
        }
        let role: Role = isChosen ? .textStrong : knob.slider == nil ? .textMuted : .text
        canvas.write(value, x: row.maxX - TextWidth.of(value), y: row.y, role: role)
        if isChosen {
            canvas.setSurface(Rect(x: row.x - 1, y: row.y, width: row.width + 2, height: 1), .selection)
        }
    }

    /// The patterns that are being written, their end in view.
    private func write(_ entry: String, of knob: Knob, in row: Rect, on canvas: inout Canvas) {
        let start = row.x + knob.name.count + 4
        if entry.isEmpty {
            canvas.write("acme/*, *-mini", x: start, y: row.y, role: .placeholder, maxX: row.maxX)
        }
        let shown = String(entry.suffix(max(0, row.maxX - start - 1)))
        let end = canvas.write(shown, x: start, y: row.y, role: .textStrong, maxX: row.maxX)
        canvas.cursor = Point(x: min(end, row.maxX - 1), y: row.y)
    }

    /// Where the tracks begin and how long they are, for drawing and for the mouse.
    static func track(in inner: Rect) -> (x: Int, width: Int) { (inner.x + 11, max(1, inner.width - 16)) }

    private func drawTrack(_ value: Double, role: Role, isChosen: Bool, in row: Rect, on canvas: inout Canvas) {
        let (x, width) = Self.track(in: row)
        let parts = Figure.slider(value: value / 100, width: width, ascii: isASCII)
        let thumb = Line(parts.thumb, isChosen ? .sliderThumb : role)
        let filled = Figure.shaded(parts.filled, role, width: width)
        canvas.write(filled + thumb + Line(parts.rest, .slider), x: x, y: row.y)
    }

    /// All three sliders in one row, each as a small column beside its value.
    private var gauges: Line {
        let names: [Knob: String] = [.speed: "speed", .accuracy: "acc", .cost: "cost"]
        return Line(
            Knob.sliders.flatMap { knob in
                let value = knob.slider.map { pane.priorities[keyPath: $0] } ?? 0
                return [
                    Span((names[knob] ?? knob.name) + " ", .textMuted),
                    // A column drawn with a dash would read as a sign before the number.
                    Span(isASCII ? "" : Figure.column(value / 100, ascii: false), knob.role),
                    Span(Figures.fixed(value, 0) + "  "),
                ]
            }
        )
    }

    /// All limits that are set, in fewer words where the row has no room; as a warning where they leave nobody.
    private func limits(width: Int) -> Line {
        let words = pane.limitWords(width: width)
        let leavesNone = chat.routing.decision.map { $0.winner == nil } ?? false
        return truncated(Line(words.isEmpty ? "no limits" : words, leavesNone ? .warning : .textMuted), to: width)
    }
}

extension Knob {
    fileprivate var role: Role {
        switch self {
        case .speed: .barSpeed
        case .accuracy: .barAccuracy
        case .cost: .barCost
        default: .text
        }
    }
}
