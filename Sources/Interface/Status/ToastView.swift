import Drawing

/// The notice of the moment, over the upper right corner of a panel: a bar and a word say how bad it is.
struct ToastView {
    let notice: Notice

    func draw(over panel: Rect, on canvas: inout Canvas) {
        let room = min(76, panel.width - 8)
        guard room >= 8 else { return }
        let rows = wrapped(notice.text, width: room).prefix(6)
        let width = (rows.map { TextWidth.of($0) }.max() ?? 0) + 6
        let box = Rect(x: panel.maxX - width - 2, y: panel.y + 1, width: width, height: rows.count)
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
