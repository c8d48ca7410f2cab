import Dialogue

/// Rows drawn again with replacement, to see how much a figure owes to which rows there were (Efron's bootstrap).
struct Resampling {
    let rows: Int
    let times: Int
    let seed: UInt64

    /// The 95 % interval of a figure of how often each row counts; none when nothing is drawn.
    func interval(_ figure: ([Double]) -> Double) -> [Double] {
        interval(ofDraws: { drawn in
            var counts = [Double](repeating: 0, count: rows)
            for row in drawn { counts[row] += 1 }
            return figure(counts)
        })
    }

    /// The 95 % interval of a figure of rows in the order drawn; none when nothing is drawn.
    func interval(ofDraws figure: ([Int]) -> Double) -> [Double] {
        var random = SplitMix64(seed: seed)
        var figures = (0..<times).map { _ in figure((0..<rows).map { _ in random.below(rows) }) }
        guard !figures.isEmpty, rows > 0 else { return [] }
        figures.sort()
        return [figures[times * 25 / 1000], figures[min(times - 1, times * 975 / 1000)]]
    }
}

extension SplitMix64 {
    /// A number below a bound, evenly but for one part in 2⁶⁴.
    mutating func below(_ bound: Int) -> Int { Int(next().multipliedFullWidth(by: UInt64(bound)).high) }

    /// Places in random order.
    mutating func shuffled(_ count: Int) -> [Int] {
        var places = Array(0..<count)
        for place in places.indices.reversed() { places.swapAt(place, below(place + 1)) }
        return places
    }
}
