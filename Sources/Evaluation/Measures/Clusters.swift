/// The kinds of prompts of a table, and who does well at which.
struct Clusters {
    private let table: OutcomeTable
    /// The kind of each row.
    private let names: [String]

    /// Takes the kinds that the table names; a row without one is of its task's.
    init(_ table: OutcomeTable, tasks: [String]) {
        self.table = table
        names = zip(table.rows, tasks).map { $0.group ?? $1 }
    }

    /// A report a kind, the most frequent first. `picks` says whom our router sent each row to.
    func reports(picks: [Int]) -> [ClusterReport] {
        Dictionary(grouping: names.indices) { names[$0] }
            .map { name, rows in report(name, rows, picks) }
            .sorted { ($1.rows, $0.name) < ($0.rows, $1.name) }
    }

    private func report(_ name: String, _ rows: [Int], _ picks: [Int]) -> ClusterReport {
        let figures = table.models.indices.map { model in self.figures(rows) { _ in model } }
        let ranks = figures.map { ($0.accuracy, -$0.usdPer1k) }
        let best = ranks.indices.max { ranks[$0] < ranks[$1] }
        return ClusterReport(
            name: name,
            rows: rows.count,
            best: table.models[best ?? 0],
            models: Dictionary(uniqueKeysWithValues: zip(table.models, figures)),
            switchboard: self.figures(rows) { picks[$0] }
        )
    }

    private func figures(_ rows: [Int], of pick: (Int) -> Int) -> ClusterReport.Figures {
        let count = Double(max(1, rows.count))
        return ClusterReport.Figures(
            accuracy: rows.reduce(0) { $0 + table.scores[$1][pick($1)] } / count,
            usdPer1k: 1000 * rows.reduce(0) { $0 + table.costs[$1][pick($1)] } / count
        )
    }
}
