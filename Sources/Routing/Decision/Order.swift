/// Puts candidates in order, the best first, those that may not answer after those that may.
///
/// A total order: by score, and where scores are equal by quality, cost, time and name, so that it never depends on the
/// order in which candidates came.
struct Order {
    /// Places among the candidates, best first.
    private(set) var places: [Int] = []

    private let candidates: [Candidate]
    private let figures: [Figures]
    private let terms: [Terms]

    init(_ candidates: [Candidate], _ figures: [Figures], _ exclusions: [Exclusion?], _ terms: [Terms]) {
        self.candidates = candidates
        self.figures = figures
        self.terms = terms
        var keys = terms.indices.map { Key(score: terms[$0].sum, isIn: exclusions[$0] == nil, place: $0) }
        keys.sort { $0.rank == $1.rank ? precedes($0.place, $1.place) : $0.rank > $1.rank }
        places = keys.map(\.place)
    }

    /// A candidate by what nearly always decides, as one number.
    private struct Key {
        /// The score but for its last bit, under whether the candidate may answer.
        let rank: UInt64
        let place: Int

        @inline(__always)
        init(score: Double, isIn: Bool, place: Int) {
            // Read as whole numbers, doubles are in order once negative ones are turned about.
            let bits = score.bitPattern
            let ordered = bits >> 63 == 0 ? bits | 1 << 63 : ~bits
            rank = ordered >> 1 | (isIn ? 1 << 63 : 0)
            self.place = place
        }
    }

    /// Which of two candidates of about the same score comes first.
    private func precedes(_ left: Int, _ right: Int) -> Bool {
        guard terms[left].sum == terms[right].sum else { return terms[left].sum > terms[right].sum }
        let (one, other) = (figures[left], figures[right])
        guard one.quality.mean == other.quality.mean else { return one.quality.mean > other.quality.mean }
        guard one.costUSD.mean == other.costUSD.mean else { return one.costUSD.mean < other.costUSD.mean }
        guard one.totalSeconds.mean == other.totalSeconds.mean else {
            return one.totalSeconds.mean < other.totalSeconds.mean
        }
        return candidates[left].id < candidates[right].id
    }
}
