import Routing

/// The routers that ours must beat, and the one that nobody can.
struct Baselines {
    private let table: OutcomeTable
    /// Of two models or more: the column of the cheapest, and of the best.
    private let weak: Int
    private let strong: Int

    /// How many settings a baseline is tried at.
    private static let steps = 20

    init(_ table: OutcomeTable, weak: Int, strong: Int) {
        self.table = table
        self.weak = weak
        self.strong = strong
    }

    /// Chance: a growing share of calls to the best model, the rest to the cheapest.
    func random() -> Run {
        Run(settings: (0...Self.steps).map { .mixture(mixture(Double($0) / Double(Self.steps))) }, preferences: nil)
    }

    /// The longest prompts to the best model, the rest to the cheapest.
    func length() -> Run {
        byPreference(table.rows.map { Double($0.prompt.utf8.count) })
    }

    /// Always the best model of the table.
    func bestSingle() -> Run {
        let setting = Run.Setting.mixture(mixture(1))
        return Run(settings: [setting], preferences: nil, headline: setting)
    }

    /// What a table of tasks says: for each task the model that did best on the rows learnt from, cost weighed in.
    /// `means` holds each row's mean score of each model for its task; nil where nothing was learnt.
    func taskTable(_ means: [[Double]?]) -> Run {
        let overall = table.meanScores
        let known = means.map { $0 ?? overall.map { _ in 0.5 } }
        let costs = table.meanCosts
        let settings = Teacher.worths.map { worth in
            Run.Setting.picks(known.map { scores in best(scores.indices.map { scores[$0] - costs[$0] / worth }) })
        }
        return Run(settings: settings, preferences: isPair ? known.map { $0[strong] - $0[weak] } : nil)
    }

    /// Ours with its picks dealt out to other rows: as many calls to each model, but none for a reason.
    func shuffled(_ run: Run) -> Run {
        Run(settings: run.settings.map(shares), preferences: nil, headline: run.headline.map(shares))
    }

    /// The best pick in hindsight, cost weighed in.
    func oracle() -> Run {
        let settings = Teacher.worths.map { worth in
            Run.Setting.picks(
                table.rows.indices.map { row in
                    best(table.models.indices.map { table.scores[row][$0] - table.costs[row][$0] / worth })
                }
            )
        }
        return Run(settings: settings, preferences: isPair ? table.scores.map { $0[strong] - $0[weak] } : nil)
    }

    private var isPair: Bool { table.models.count == 2 }

    private func mixture(_ share: Double) -> [Double] {
        table.models.indices.map { ($0 == strong ? share : 0) + ($0 == weak ? 1 - share : 0) }
    }

    private func byPreference(_ preferences: [Double]) -> Run {
        let order = preferences.indices.sorted { (preferences[$0], $1) > (preferences[$1], $0) }
        let settings = (0...Self.steps).map { step in
            var picks = [Int](repeating: weak, count: order.count)
            for row in order.prefix(order.count * step / Self.steps) { picks[row] = strong }
            return Run.Setting.picks(picks)
        }
        return Run(settings: settings, preferences: isPair ? preferences : nil)
    }

    private func shares(_ setting: Run.Setting) -> Run.Setting {
        guard case .picks(let picks) = setting else { return setting }
        var counts = [Double](repeating: 0, count: table.models.count)
        for pick in picks { counts[pick] += 1 }
        return .mixture(counts.map { $0 / Double(max(1, picks.count)) })
    }

    private func best(_ values: [Double]) -> Int { values.indices.max { values[$0] < values[$1] } ?? 0 }
}
