/// The models of a table that can be compared: those that enough rows know together.
///
/// A router is measured on rows in which every model it may pick was asked. Each model left out makes more rows complete, so
/// models go one by one, that first without which most rows are whole; kept are those of which rows × rivals are most.
struct SharedModels {
    /// The models, in ascending order.
    let names: [String]

    /// Chooses among all models that have an outcome in any row.
    init(_ rows: [OutcomeRow]) {
        var search = Search(rows)
        var best = (gain: -1, names: search.names)
        while search.names.count > 1 {
            if search.gain > best.gain { best = (search.gain, search.names) }
            search.leaveOneOut()
        }
        names = best.names.sorted()
    }

    private struct Search {
        private(set) var names: Set<String>
        private var complete: Int
        /// For every other row the models it lacks.
        private var lacking: [Set<String>]
        private let outcomes: [String: Int]

        init(_ rows: [OutcomeRow]) {
            let outcomes = rows.reduce(into: [String: Int]()) { counts, row in
                for name in row.outcomes.keys { counts[name, default: 0] += 1 }
            }
            self.outcomes = outcomes
            let all = Set(outcomes.keys)
            names = all
            lacking = rows.filter { $0.outcomes.count < all.count }.map { all.subtracting($0.outcomes.keys) }
            complete = rows.count - lacking.count
        }

        /// Rows that know all models, times the rivals of each model.
        var gain: Int { complete * (names.count - 1) }

        /// Leaves out the model that most rows lack alone; of equals, the one with the fewest outcomes, then the last by name.
        mutating func leaveOneOut() {
            let alone = lacking.reduce(into: [String: Int]()) { counts, lacked in
                if lacked.count == 1, let name = lacked.first { counts[name, default: 0] += 1 }
            }
            let ranks = names.map { (alone[$0] ?? 0, -(outcomes[$0] ?? 0), $0) }
            guard let name = ranks.max(by: { $0 < $1 })?.2 else { return }
            names.remove(name)
            complete += alone[name] ?? 0
            lacking = lacking.compactMap { lacked in
                let rest = lacked.subtracting([name])
                return rest.isEmpty ? nil : rest
            }
        }
    }
}

/// What of a table cannot be compared.
struct LeftOut {
    /// How many rows lack an outcome of a model that is compared.
    let rows: Int
    /// Models that are not compared, in ascending order.
    let models: [String]

    /// What a table's layout lacks of its rows. Where two models were asked for, the others are not missed.
    init(of all: [OutcomeRow], by table: OutcomeTable, areAllWanted: Bool) {
        rows = all.count - table.rows.count
        models = areAllWanted ? Set(all.flatMap(\.outcomes.keys)).subtracting(table.models).sorted() : []
    }
}
