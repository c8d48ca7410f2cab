/// How much signals of prompts tell of a table's outcomes.
///
/// What a signal explains alone is the square of its correlation, less what chance explains. Half of every weight is the same
/// for all, as a signal may tell something only beside others.
struct SignalRelevance {
    /// How well each prompt went, on average over candidates, against what is usual.
    private let common: [Double]
    /// For each candidate by how much it did better there than the others, against what is usual.
    private let contrasts: [[Double]]
    private let rowWeights: [Double]

    /// Takes the outcomes that are to be told.
    init(_ table: ExampleTable) {
        let (offsets, candidates) = (table.offsets, table.names.indices)
        let common = table.rootWeights.indices.map { row in
            candidates.reduce(0) { $0 + offsets[row, $1] } / Double(candidates.count)
        }
        self.common = common
        contrasts = candidates.map { column in common.indices.map { offsets[$0, column] - common[$0] } }
        rowWeights = table.rootWeights.map { $0 * $0 }
    }

    /// For each signal how much it is to count, 1 on average. `rows` has a row a prompt, a column a signal, each of mean 0.
    func weights(of rows: [[Float]]) -> [Double] {
        let both = zip(explained([common], by: rows), explained(contrasts, by: rows)).map { ($0 + $1) / 2 }
        return Self.evened(both.map { $0.squareRoot() }).map { (1 + $0) / 2 }
    }

    /// For each signal the share of some goals' variance that it explains beyond chance, against what signals do on average.
    private func explained(_ goals: [[Double]], by rows: [[Float]]) -> [Double] {
        let total = rowWeights.reduce(0, +)
        let chance = rowWeights.reduce(0) { $0 + $1 * $1 } / max(1e-9, total * total)
        let spread = goals.reduce(0) { $0 + product($1, $1) }
        let shares = (rows.first ?? []).indices.map { signal in
            let values = rows.map { Double($0[signal]) }
            let square = product(values, values)
            let covered = goals.reduce(0) { all, goal in
                let covariance = product(values, goal)
                return all + covariance * covariance
            }
            return max(0, covered / max(1e-12, square * spread) - chance)
        }
        return Self.evened(shares)
    }

    /// The sum over prompts of two numbers of theirs, multiplied and weighted.
    private func product(_ left: [Double], _ right: [Double]) -> Double {
        left.indices.reduce(0) { $0 + rowWeights[$1] * left[$1] * right[$1] }
    }

    /// The same with a mean of 1; all 1 where there is nothing.
    private static func evened(_ values: [Double]) -> [Double] {
        let mean = values.reduce(0, +) / Double(max(1, values.count))
        return values.map { mean > 0 ? $0 / mean : 1 }
    }
}
