/// How well a router recovers the gap between two models: PGR, APGR and CPT, as RouteLLM defines them.
///
/// With a share c of calls to the stronger model, PGR(c) = (q(c) − q_weak) / (q_strong − q_weak). APGR is its mean over all
/// shares; CPT(x) is the least share at which PGR reaches x.
struct Gain {
    /// What each row gains by the stronger model, those first that the router would send there first.
    private let gains: [Double]
    /// The places of the rows in that order.
    private let order: [Int]

    /// Orders rows by a router's preference, ties by their place.
    init(preferences: [Double], gains: [Double]) {
        order = preferences.indices.sorted {
            preferences[$0] == preferences[$1] ? $0 < $1 : preferences[$0] > preferences[$1]
        }
        self.gains = order.map { gains[$0] }
    }

    /// The mean recovered gap over all shares; one half by chance.
    var average: Double { average { _ in 1 } }

    /// The same with rows counted as often as said, by their place in the order.
    func average(_ count: (Int) -> Double) -> Double {
        var (area, sum, rows) = (0.0, 0.0, 0.0)
        for place in gains.indices {
            let times = count(place)
            area += times * (sum + gains[place] * times / 2)
            sum += gains[place] * times
            rows += times
        }
        return sum == 0 || rows == 0 ? 0.5 : area / sum / rows
    }

    /// The least share of calls, in percent, at which so much of the gap is recovered; nil when never.
    func share(recovering part: Double) -> Double? {
        let total = gains.reduce(0, +)
        var sum = 0.0
        for (place, gain) in gains.enumerated() {
            sum += gain
            if total > 0, sum / total >= part { return 100 * Double(place + 1) / Double(gains.count) }
        }
        return nil
    }
}
