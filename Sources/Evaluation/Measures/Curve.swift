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

    /// The least USD per 1,000 prompts for an accuracy, mixing neighbouring settings; nil when it is never reached.
    func cost(reaching accuracy: Double) -> Double? {
        for (place, point) in points.enumerated() where point[1] >= accuracy {
            guard place > 0 else { return point[0] }
            let before = points[place - 1]
            let share = (accuracy - before[1]) / (point[1] - before[1])
            return before[0] + share * (point[0] - before[0])
        }
        return nil
    }

    /// The accuracy for so many USD per 1,000 prompts, mixing neighbouring settings; nil below the cheapest.
    func accuracy(at usd: Double) -> Double? {
        guard let next = points.firstIndex(where: { $0[0] >= usd }) else { return points.last?[1] }
        guard points[next][0] > usd else { return points[next][1] }
        guard next > 0 else { return nil }
        let (before, after) = (points[next - 1], points[next])
        return before[1] + (usd - before[0]) / (after[0] - before[0]) * (after[1] - before[1])
    }
}
