/// Accuracy against cost over a router's settings.
struct Curve {
    /// USD per 1,000 prompts and accuracy, cheapest first.
    let points: [[Double]]

    /// Points that are in order already.
    init(points: [[Double]]) { self.points = points }

    /// The settings' points; of settings that cost the same, the best.
    init(_ run: Run, _ table: OutcomeTable) {
        let all = run.settings.map { [1000 * $0.mean(of: table.costs), $0.mean(of: table.scores)] }
        var points: [[Double]] = []
        for point in all.sorted(by: { $0[0] == $1[0] ? $0[1] > $1[1] : $0[0] < $1[0] })
        where points.last?[0] != point[0] {
            points.append(point)
        }
        self.points = points
    }

    /// The settings that no mixture of others beats, cheapest first: the upper convex hull, up to the most accurate one.
    private var hull: [[Double]] {
        var hull: [[Double]] = []
        for point in points where point[1] > hull.last?[1] ?? -.infinity {
            while hull.count > 1, Self.bends(hull[hull.count - 2], hull[hull.count - 1], point) {
                hull.removeLast()
            }
            hull.append(point)
        }
        return hull
    }

    /// Whether a mixture of the outer settings is no worse than the one between them.
    private static func bends(_ one: [Double], _ middle: [Double], _ other: [Double]) -> Bool {
        (middle[1] - one[1]) * (other[0] - one[0]) <= (other[1] - one[1]) * (middle[0] - one[0])
    }

    /// The least USD per 1,000 prompts for an accuracy, mixing any two settings; nil when it is never reached.
    func cost(reaching accuracy: Double) -> Double? {
        let hull = hull
        for (place, point) in hull.enumerated() where point[1] >= accuracy {
            guard place > 0 else { return point[0] }
            let before = hull[place - 1]
            let share = (accuracy - before[1]) / (point[1] - before[1])
            return before[0] + share * (point[0] - before[0])
        }
        return nil
    }

    /// The accuracy for so many USD per 1,000 prompts, mixing any two settings; nil below the cheapest.
    func accuracy(at usd: Double) -> Double? {
        let hull = hull
        guard let next = hull.firstIndex(where: { $0[0] >= usd }) else { return hull.last?[1] }
        guard hull[next][0] > usd else { return hull[next][1] }
        guard next > 0 else { return nil }
        let (before, after) = (hull[next - 1], hull[next])
        return before[1] + (usd - before[0]) / (after[0] - before[0]) * (after[1] - before[1])
    }
}
