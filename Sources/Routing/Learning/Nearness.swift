/// How near a prompt is to the five nearest landmarks, itself excepted, by words and by signals.
struct Nearness: Sendable {
    private var words: Float
    private var signals: Float

    /// Measures one prompt.
    init(_ likeness: Landmarks.Likeness) {
        words = Self.nearest(likeness.cosine)
        signals = Self.nearest(likeness.signals)
    }

    /// The nearness that four in five of the prompts learnt from reach.
    static func usual(among likenesses: [Landmarks.Likeness]) -> Nearness {
        let all = likenesses.map(Nearness.init)
        var usual = Nearness(Landmarks.Likeness(kernel: [], cosine: [], signals: []))
        usual.words = max(1e-3, lowerFifth(all.map(\.words)))
        usual.signals = max(1e-3, lowerFifth(all.map(\.signals)))
        return usual
    }

    /// How near this is against what is usual, 0 (a stranger) … 1 (at home).
    func relative(to usual: Nearness) -> Double {
        Double(min(1, words / usual.words) * min(1, signals / usual.signals))
    }

    private static func lowerFifth(_ values: [Float]) -> Float {
        values.isEmpty ? 0 : values.sorted()[values.count / 5]
    }

    private static func nearest(_ likenesses: [Float]) -> Float {
        var best = [Float](repeating: 0, count: 5)
        for likeness in likenesses where likeness < 0.995 && likeness > best[4] {
            var place = 4
            while place > 0, best[place - 1] < likeness {
                best[place] = best[place - 1]
                place -= 1
            }
            best[place] = likeness
        }
        return best.reduce(0, +) / 5
    }
}
