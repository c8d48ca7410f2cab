import Routing

/// Turns what routers did with a table into figures.
struct Verdict {
    private let table: OutcomeTable
    private let options: EvaluationOptions
    /// The column of the cheapest model, or the weaker of a pair.
    private let weak: Int
    /// The column of the best model, of equals the cheapest, or the stronger of a pair.
    private let strong: Int

    init(_ table: OutcomeTable, _ options: EvaluationOptions) {
        self.table = table
        self.options = options
        let (scores, costs) = (table.meanScores, table.meanCosts)
        let columns = table.models.indices
        let best = columns.max { (scores[$0], -costs[$0]) < (scores[$1], -costs[$1]) } ?? 0
        let cheapest = columns.filter { $0 != best }.min { costs[$0] < costs[$1] } ?? 0
        strong = options.pair.flatMap { table.models.firstIndex(of: $0.strong) } ?? best
        weak = options.pair.flatMap { table.models.firstIndex(of: $0.weak) } ?? cheapest
    }

    func report(_ opinions: [Opinion], taskMeans: [[Double]?], tasks: [String], leftOut: LeftOut) -> Report {
        let ours = ours(opinions)
        let rivals = Baselines(table, weak: weak, strong: strong)
        let runs = [
            "switchboard": ours, "random": rivals.random(), "length": rivals.length(),
            "best-single": rivals.bestSingle(), "task-table": rivals.taskTable(taskMeans),
            "shuffle": rivals.shuffled(ours), "oracle": rivals.oracle(),
        ]
        let budget = ours.headline.map { 1000 * $0.mean(of: table.costs) } ?? 0
        let calibration = calibration(opinions)
        return Report(
            rows: table.rows.count,
            models: table.models,
            routers: runs.mapValues { figures(of: $0, budget: budget) },
            clusters: Clusters(table, tasks: tasks).reports(picks: opinions.map(\.standard)),
            brier: calibration.brier,
            calibrationError: calibration.error,
            skipped: leftOut.rows,
            strangers: leftOut.models,
            hasCosts: table.hasCosts,
            listed: table.listed
        )
    }

    private var isPair: Bool { table.models.count == 2 }

    private func ours(_ opinions: [Opinion]) -> Run {
        Run(
            settings: Teacher.worths.indices.map { step in .picks(opinions.map { $0.picks[step] }) },
            preferences: isPair ? opinions.map { $0.qualities[strong] - $0.qualities[weak] } : nil,
            headline: .picks(opinions.map(\.standard))
        )
    }

    private func calibration(_ opinions: [Opinion]) -> Calibration {
        var calibration = Calibration()
        for (row, opinion) in opinions.enumerated() {
            for (column, quality) in opinion.qualities.enumerated() {
                calibration.add(stated: quality, happened: table.scores[row][column])
            }
        }
        return calibration
    }

    private func figures(of run: Run, budget: Double) -> RouterReport {
        let headline = run.headline ?? nearest(run, budget)
        let accuracy = headline.mean(of: table.scores)
        let usd = 1000 * headline.mean(of: table.costs)
        let curve = Curve(run, table)
        let gain = run.preferences.map { Gain(preferences: $0, gains: gains) }
        // A mixture recovers as much of the gap as its share of calls: one half over all shares. One setting has no such mean.
        let isByChance = isPair && gain == nil && run.settings.count > 1
        let (best, bestCost) = (table.meanScores[strong], 1000 * table.meanCosts[strong])
        return RouterReport(
            accuracy: accuracy,
            usdPer1k: usd,
            apgr: gain?.average ?? (isByChance ? 0.5 : nil),
            cpt50: gain?.share(recovering: 0.5) ?? (isByChance ? 50 : nil),
            cpt80: gain?.share(recovering: 0.8) ?? (isByChance ? 80 : nil),
            interval: gain.map(interval) ?? (isByChance ? chanceInterval : interval(headline)),
            arena: Self.arena(accuracy, usd),
            costAtBest: curve.cost(reaching: best).map { $0 / max(bestCost, 1e-12) },
            costNearBest: curve.cost(reaching: best - 0.01).map { $0 / max(bestCost, 1e-12) },
            curve: curve.points
        )
    }

    private var gains: [Double] { table.scores.map { $0[strong] - $0[weak] } }

    private func nearest(_ run: Run, _ budget: Double) -> Run.Setting {
        let costs = run.settings.map { abs(1000 * $0.mean(of: table.costs) - budget) }
        return run.settings[costs.indices.min { costs[$0] < costs[$1] } ?? 0]
    }

    private var resampling: Resampling {
        Resampling(rows: table.rows.count, times: options.resamples, seed: options.seed)
    }

    private func interval(_ gain: Gain) -> [Double] {
        resampling.interval { counts in gain.average { counts[$0] } }
    }

    /// Of the APGR of rows in an order of chance.
    private var chanceInterval: [Double] {
        let gains = gains
        return resampling.interval(ofDraws: { rows in
            Gain(preferences: rows.map { _ in 0 }, gains: rows.map { gains[$0] }).average
        })
    }

    private func interval(_ setting: Run.Setting) -> [Double] {
        let values = table.rows.indices.map { setting.value($0, of: table.scores) }
        return resampling.interval { counts in
            zip(counts, values).reduce(0) { $0 + $1.0 * $1.1 } / Double(max(1, values.count))
        }
    }

    /// RouterArena's score: the weighted harmonic mean of accuracy and of logarithmic cost between $0.0044 and $200.
    static func arena(_ accuracy: Double, _ usdPer1k: Double) -> Double {
        let (cheapest, dearest, beta) = (0.0044, 200.0, 0.1)
        let cost = min(dearest, max(cheapest, usdPer1k))
        let thrift =
            (Scale.logarithm(dearest) - Scale.logarithm(cost)) / (Scale.logarithm(dearest) - Scale.logarithm(cheapest))
        let sum = beta * accuracy + thrift
        return sum > 0 ? (1 + beta) * accuracy * thrift / sum : 0
    }
}
