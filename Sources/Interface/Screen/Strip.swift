import Drawing
import Routing

extension Chat {
    /// On narrow screens: who would answer, and for how much.
    func drawStrip(in rect: Rect, on canvas: inout Canvas) {
        guard !rect.isEmpty else { return }
        guard let decision = routing.decision, let winner = decision.winning else {
            let text = routing.decision?.advice ?? "Looking for models …"
            canvas.write(text, x: rect.x, y: rect.y, role: .warning, maxX: rect.maxX)
            return
        }
        let role: Role = decision.isExploring ? .exploring : .winner
        let line: Line = [
            Span((decision.isExploring ? "~ " : "▶ ") + winner.candidate, role, .bold),
            Span(" " + Figures.share(winner.score)),
            Span(
                " \(Figures.dollars(winner.costUSD.mean)) \(Figures.seconds(winner.firstTokenSeconds.mean))", .textMuted
            ),
        ]
        canvas.write(line, x: rect.x, y: rect.y, maxX: rect.maxX)
    }

    /// The last row: the keys that matter here.
    func drawHints(in rect: Rect, on canvas: inout Canvas) {
        guard !rect.isEmpty else { return }
        var x = rect.x + 1
        for (key, word) in hints {
            guard x + key.count + word.count + 1 < rect.maxX else { return }
            x = canvas.write(key, x: x, y: rect.y, role: .key)
            x = canvas.write(" " + word, x: x, y: rect.y, role: .textMuted) + 2
        }
    }

    private var hints: [(key: String, word: String)] {
        guard overlay == nil else { return [] }
        let escape = conversation.queued.isEmpty ? "stop" : "take back"
        return (conversation.current == nil ? [] : [(key: "Esc", word: escape)]) + hints(of: layers)
    }

    /// The keys of some layers with a word for each; of a key in two of them only the first counts.
    func hints(of layers: [KeyMap.Layer]) -> [(key: String, word: String)] {
        var seen: Set<String> = []
        return layers.flatMap { keys.bindings(of: $0) }.compactMap { binding in
            guard let hint = binding.hint, let key = binding.keys.first, seen.insert(key).inserted else { return nil }
            return (Key.label(of: key), hint)
        }
    }
}
