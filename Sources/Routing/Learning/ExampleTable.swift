/// Examples as a table: a row for each prompt, a column for each candidate, what is missing filled in.
struct ExampleTable {
    /// The candidates, by id, in ascending order.
    let names: [String]
    /// Each candidate's mean score.
    let means: [Double]
    /// The weights of the outcomes each candidate was seen with, added up.
    let evidence: [Double]
    /// Scores less their candidate's mean. Where a candidate was not asked, half of what those who were asked did better or
    /// worse than usual stands in: a prompt that is hard for one is likely hard for others.
    let offsets: Matrix
    /// The square root of each row's weight.
    let rootWeights: [Double]

    private static let sharedPart = 0.5
    /// Pseudo-outcomes of an even score that a mean starts from.
    private static let priorWeight = 1.0

    /// Lays out examples; nil where no candidate was scored.
    init?(_ examples: [Example]) {
        let names = Set(examples.flatMap(\.scores.keys)).sorted()
        guard !names.isEmpty else { return nil }
        let (means, weights) = Self.means(examples, names)
        var offsets = Matrix(rows: examples.count, columns: names.count)
        for (row, example) in examples.enumerated() {
            let known = names.indices.compactMap { column in
                example.scores[names[column]].map { (column, $0 - means[column]) }
            }
            let shared = Self.sharedPart * known.reduce(0) { $0 + $1.1 } / Double(max(1, known.count))
            for column in names.indices { offsets[row, column] = shared }
            for (column, offset) in known { offsets[row, column] = offset }
        }
        self.names = names
        self.means = means
        self.offsets = offsets
        evidence = weights
        rootWeights = examples.map { max(0, $0.weight).squareRoot() }
    }

    /// Each candidate's mean score, and the weights behind it, added up.
    private static func means(_ examples: [Example], _ names: [String]) -> (means: [Double], weights: [Double]) {
        var sums = [Double](repeating: 0.5 * priorWeight, count: names.count)
        var weights = [Double](repeating: 0, count: names.count)
        for example in examples {
            for (column, name) in names.enumerated() {
                guard let score = example.scores[name] else { continue }
                sums[column] += example.weight * score
                weights[column] += example.weight
            }
        }
        return (zip(sums, weights).map { $0 / ($1 + priorWeight) }, weights)
    }

    /// One candidate's scores, those filled in included.
    func scores(of column: Int) -> [Float] {
        rootWeights.indices.map { row in Float(min(1, max(0, means[column] + offsets[row, column]))) }
    }

    /// The variance of a right-or-wrong answer, on average over candidates.
    var meanVariance: Double { means.reduce(0) { $0 + $1 * (1 - $1) } / Double(means.count) }
}
