import Drawing

/// The notice of the moment, on the first rows of a panel, all of whose width it takes: beside half a line of a message
/// neither could be read. A bar and a sign say how bad it is.
struct ToastView {
    let notice: Notice

    func draw(over panel: Rect, on canvas: inout Canvas) {
        var band = panel.inset(by: 1)
        guard band.width >= 12, band.height >= 3 else { return }
        let rows = wrapped(notice.text, width: band.width - 5).prefix(min(6, band.height / 2))
        let box = band.takeTop(rows.count)
        canvas.on(.toast) { canvas in
            canvas.fill(box, role: .toast)
            for (row, text) in rows.enumerated() {
                canvas.write("┃", x: box.x, y: box.y + row, role: notice.role)
                canvas.write(text, x: box.x + 4, y: box.y + row, role: .toast)
            }
            canvas.write(notice.sign, x: box.x + 2, y: box.y, role: notice.role, emphasis: .bold)
        }
    }
}

extension Notice {
    /// The colour of how bad it is.
    var role: Role {
        switch kind {
        case .information: .good
        case .warning: .warning
        case .error: .bad
        }
    }

    /// Its kind without colours.
    var sign: String {
        switch kind {
        case .information: "i"
        case .warning: "!"
        case .error: "✗"
        }
    }
}
