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
            return
        }
        let first = Self.firstShown(chosen: pane.chosen, isFocused: isFocused, height: rect.height)
        let shown = isFocused ? Knob.allCases.dropFirst(first).prefix(rect.height) : Knob.sliders[...]
        for (row, knob) in shown.enumerated() {
            draw(knob, in: Rect(x: inner.x, y: inner.y + row, width: inner.width, height: 1), on: &canvas)
        }
        guard rect.height >= 4, !isFocused else { return }
        canvas.write(truncated(limits, to: inner.width), x: inner.x, y: inner.y + 3)
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
        let value: String
        if let slider = knob.slider {
            drawTrack(pane.priorities[keyPath: slider], role: knob.role, isChosen: isChosen, in: row, on: &canvas)
            value = Figures.fixed(pane.priorities[keyPath: slider], 0)
        } else {
            value = pane.words(for: knob)
        }
        let role: Role = isChosen ? .textStrong : knob.slider == nil ? .textMuted : .text
        canvas.write(value, x: row.maxX - value.count, y: row.y, role: role)
    }

    /// Where the tracks begin and how long they are, for drawing and for the mouse.
    static func track(in inner: Rect) -> (x: Int, width: Int) { (inner.x + 11, max(1, inner.width - 16)) }

    private func drawTrack(_ value: Double, role: Role, isChosen: Bool, in row: Rect, on canvas: inout Canvas) {
        let (x, width) = Self.track(in: row)
        let parts = Figure.slider(value: value / 100, width: width, ascii: isASCII)
        let line: Line = [
            Span(parts.filled, role), Span(parts.thumb, isChosen ? .sliderThumb : role), Span(parts.rest, .slider),
        ]
        canvas.write(line, x: x, y: row.y)
    }

    private var gauges: Line {
        Line(
            Knob.sliders.flatMap { knob in
                let value = knob.slider.map { pane.priorities[keyPath: $0] } ?? 0
                return [
                    Span(String(knob.name.prefix(3)) + " ", .textMuted),
                    Span(Figure.bar(fraction: value / 100, width: 2) + " ", knob.role),
                    Span(Figures.fixed(value, 0) + " "),
                ]
            }
        )
    }

    private var limits: Line {
        let limits = pane.limits
        let parts = [
            limits.minimumQuality.map { "min q " + Figures.share($0) },
            limits.maximumCost.map { "max " + Figures.dollars($0) },
            limits.maximumFirstTokenSeconds.map { "max " + Figures.seconds($0) },
        ].compactMap(\.self)
        return Line(parts.isEmpty ? "no limits" : parts.joined(separator: "  "), .textMuted)
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
