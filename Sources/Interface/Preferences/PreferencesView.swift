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
        for (row, slider) in PreferencesPane.Slider.allCases.enumerated() {
            draw(slider, in: Rect(x: inner.x, y: inner.y + row, width: inner.width, height: 1), on: &canvas)
        }
        guard rect.height >= 4 else { return }
        canvas.write(limits, x: inner.x, y: inner.y + 3, maxX: inner.maxX)
    }

    /// Where the tracks begin and how long they are, for drawing and for the mouse.
    static func track(in inner: Rect) -> (x: Int, width: Int) { (inner.x + 11, max(1, inner.width - 16)) }

    private func draw(_ slider: PreferencesPane.Slider, in row: Rect, on canvas: inout Canvas) {
        let isChosen = isFocused && slider == pane.chosen
        let value = pane.priorities[keyPath: slider.path]
        let mark = isChosen ? (isASCII ? "> " : "› ") : "  "
        canvas.write(mark + slider.rawValue, x: row.x, y: row.y, role: isChosen ? .accent : .text)
        drawTrack(value, role: slider.role, isChosen: isChosen, in: row, on: &canvas)
        let number = Figures.fixed(value, 0)
        canvas.write(number, x: row.maxX - number.count, y: row.y, role: isChosen ? .textStrong : .text)
    }

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
            PreferencesPane.Slider.allCases.flatMap { slider in
                let value = pane.priorities[keyPath: slider.path]
                return [
                    Span(String(slider.rawValue.prefix(3)) + " ", .textMuted),
                    Span(Figure.bar(fraction: value / 100, width: 2) + " ", slider.role),
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

extension PreferencesPane.Slider {
    fileprivate var role: Role {
        switch self {
        case .speed: .barSpeed
        case .accuracy: .barAccuracy
        case .cost: .barCost
        }
    }
}
