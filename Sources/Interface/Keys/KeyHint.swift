import Dialogue
import Drawing

/// A key with a word for what it does here; pressing the mouse on it presses the key.
struct KeyHint: Sendable, Hashable {
    /// The key's name, as hints show it.
    let label: String
    let word: String
    /// Nil for a name that stands for several keys.
    let key: Key?
    /// Where there is little room the hint of least weight goes first, of several the last.
    let weight: Int

    init(_ label: String, _ word: String, key: Key? = nil, weight: Int = 9) {
        self.label = label
        self.word = word
        self.key = key
        self.weight = weight
    }

    var line: Line { Line([Span(label, .key), Span(" " + word, .textMuted)]).pressing(key) }

    /// Draws hints in a row, as many as fit, those that matter most.
    static func draw(_ hints: [KeyHint], in row: Rect, on canvas: inout Canvas) {
        var x = row.x + 1
        for hint in fitting(hints, width: row.width - 1) { x = canvas.write(hint.line, x: x, y: row.y) + 2 }
    }

    private static func fitting(_ hints: [KeyHint], width: Int) -> [KeyHint] {
        var kept = hints
        var left = kept.reduce(-2) { $0 + $1.line.width + 2 }
        while left > width, let least = kept.indices.reversed().min(by: { kept[$0].weight < kept[$1].weight }) {
            left -= kept.remove(at: least).line.width + 2
        }
        return kept
    }
}

extension Chat {
    /// The keys of some layers with a word for each; of a key in two of them only the first counts.
    func hints(of layers: [KeyMap.Layer]) -> [KeyHint] {
        var seen: Set<String> = []
        return layers.flatMap { keys.bindings(of: $0) }.compactMap { binding in
            guard let word = hint(of: binding), let name = binding.keys.first, seen.insert(name).inserted else {
                return nil
            }
            let weight = binding.intent.hintWeight
            guard let other = keys.binding(for: binding.intent.opposite, in: binding.layer)?.keys.first else {
                return KeyHint(Key.label(of: name), word, key: Key(name: name), weight: weight)
            }
            return KeyHint(Key.label(of: name, and: other), word, weight: weight)
        }
    }

    /// The word for a key as things are; nil where the key would do nothing.
    private func hint(of binding: KeyMap.Binding) -> String? {
        guard let word = binding.hint else { return nil }
        let answer = conversation.messageAtHand?.answer
        switch binding.intent {
        case .pin where routing.pinned != nil && routing.chosenModel == routing.pinned: return "unpin"
        case .ban where routing.chosenModel.map(routing.banned.contains) == true: return "unban"
        case .resetSliders: return preferences.chosen.slider == nil ? "reset row" : "balance"
        case .toggleReasoning: return answer?.reasoning.isEmpty == false ? word : nil
        case .rate, .askAgain, .compareQuestion: return answer == nil ? nil : word
        case .select, .editQuestion, .copyMessage: return conversation.turns.isEmpty ? nil : word
        default: return word
        }
    }
}

extension Intent {
    /// How much its hint matters: what the palette finds as well goes first, the ways out and help last.
    fileprivate var hintWeight: Int {
        switch self {
        case .edit: 0
        case .why: 1
        case .newConversation: 2
        case .openSessions: 3
        case .openPalette: 4
        case .focusNext: 6
        case .help, .quit, .close: 8
        default: 5
        }
    }

    /// The same the other way; nil for what has no other way.
    fileprivate var opposite: Intent? {
        switch self {
        case .select(.previous): .select(.next)
        case .choose(.previous): .choose(.next)
        case .slider(.previous): .slider(.next)
        case .nudge(let amount) where amount < 0: .nudge(-amount)
        case .scroll(.lineUp): .scroll(.lineDown)
        default: nil
        }
    }
}
