/// How near a prompt is to the five nearest landmarks, by words and by traits.
struct Nearness: Sendable {
    private var words: Float
    private var traits: Float

    /// Measures one prompt, without the landmark that it is itself.
    init(_ likeness: Landmarks.Likeness, leavingOut own: Int? = nil) {
        words = Self.nearest(likeness.cosine, leavingOut: own)
        traits = Self.nearest(likeness.traits, leavingOut: own)
    }

    /// The nearness that four in five of the prompts learnt from reach. `chosen` says which of them are the landmarks.
    static func usual(among likenesses: [Landmarks.Likeness], chosen: [Int]) -> Nearness {
        var own = [Int?](repeating: nil, count: likenesses.count)
        for (landmark, row) in chosen.enumerated() { own[row] = landmark }
        let all = zip(likenesses, own).map { Nearness($0, leavingOut: $1) }
        var usual = Nearness(Landmarks.Likeness(kernel: [], cosine: [], traits: []))
        usual.words = max(1e-3, lowerFifth(all.map(\.words)))
        usual.traits = max(1e-3, lowerFifth(all.map(\.traits)))
        return usual
    }

    /// How near this is against what is usual, 0 (a stranger) … 1 (at home): the geometric mean over words and traits.
    func relative(to usual: Nearness) -> Double {
        Double(min(1, words / usual.words) * min(1, traits / usual.traits)).squareRoot()
    }

    private static func lowerFifth(_ values: [Float]) -> Float {
        values.isEmpty ? 0 : values.sorted()[values.count / 5]
    }

    private static func nearest(_ likenesses: [Float], leavingOut own: Int?) -> Float {
        var best = [Float](repeating: 0, count: 5)
        for (landmark, likeness) in likenesses.enumerated() where likeness > best[4] && landmark != own {
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
