import Drawing

/// A key with a word for what it does here; pressing the mouse on it presses the key.
struct KeyHint: Sendable, Hashable {
    /// The key's name, as hints show it.
    let label: String
    let word: String
    /// Nil for a name that stands for several keys.
    let key: Key?

    init(_ label: String, _ word: String, key: Key? = nil) {
        self.label = label
        self.word = word
        self.key = key
    }

    var line: Line { Line([Span(label, .key), Span(" " + word, .textMuted)]).pressing(key) }

    /// Draws hints in a row, as many as fit.
    static func draw(_ hints: [KeyHint], in row: Rect, on canvas: inout Canvas) {
        var x = row.x + 1
        for hint in hints {
            guard x + hint.line.width < row.maxX else { return }
            x = canvas.write(hint.line, x: x, y: row.y) + 2
        }
    }
}

extension Chat {
    /// The keys of some layers with a word for each; of a key in two of them only the first counts.
    func hints(of layers: [KeyMap.Layer]) -> [KeyHint] {
        var seen: Set<String> = []
        return layers.flatMap { keys.bindings(of: $0) }.compactMap { binding in
            guard let hint = binding.hint, let name = binding.keys.first, seen.insert(name).inserted else { return nil }
            return KeyHint(Key.label(of: name), hint, key: Key(name: name))
        }
    }
}
