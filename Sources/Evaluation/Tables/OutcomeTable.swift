/// A table of outcomes in columns: what every model made of every prompt, complete.
struct OutcomeTable {
    let rows: [OutcomeRow]
    /// The models that every kept row knows, in ascending order.
    let models: [String]
    /// Scores, a row a prompt, a column a model.
    let scores: [[Double]]
    /// Costs in USD, in the same shape.
    let costs: [[Double]]
    /// Whether the costs are from the table, not stand-ins.
    let hasCosts: Bool
    /// Models whose costs are by the catalogue's prices, as no row says them.
    let listed: [String]

    /// Lays out rows that have an outcome of each of some models; by default of those that most can be compared by.
    ///
    /// - Parameter pair: The weaker and the stronger of two models to which the table is narrowed.
    init(_ all: [OutcomeRow], pair: (weak: String, strong: String)? = nil) throws(EvaluationProblem) {
        let models = pair.map { [$0.weak, $0.strong].sorted() } ?? SharedModels(all).names
        guard models.count > 1 else { throw .tooFewModels(models) }
        let rows = all.filter { row in models.allSatisfy { row.outcomes[$0] != nil } }
        guard !rows.isEmpty else { throw .noSuchModels(models) }
        let scores = rows.map { row in models.map { row.outcomes[$0]?.score ?? 0 } }
        let means = models.indices.map { column in scores.reduce(0) { $0 + $1[column] } }
        let best = models.indices.max { means[$0] < means[$1] }
        let costs = try TableCosts(rows, models: models, better: pair?.strong ?? best.map { models[$0] })
        self.rows = rows
        self.models = models
        self.scores = scores
        self.costs = costs.usd
        hasCosts = costs.areKnown
        listed = costs.listed
    }

    private init(_ whole: OutcomeTable, narrowedTo places: [Int]) {
        rows = places.map { whole.rows[$0] }
        models = whole.models
        scores = places.map { whole.scores[$0] }
        costs = places.map { whole.costs[$0] }
        hasCosts = whole.hasCosts
        listed = whole.listed
    }

    /// The mean score of each model.
    var meanScores: [Double] { means(scores) }

    /// The mean cost of each model.
    var meanCosts: [Double] { means(costs) }

    /// The table of some of its rows.
    func narrowed(to places: [Int]) -> OutcomeTable { OutcomeTable(self, narrowedTo: places) }

    private func means(_ values: [[Double]]) -> [Double] {
        models.indices.map { column in values.reduce(0) { $0 + $1[column] } / Double(max(1, values.count)) }
    }
}
