/// A table of outcomes in columns: what every model made of every prompt, complete.
struct OutcomeTable {
    let rows: [OutcomeRow]
    /// The models that every kept row knows, in ascending order.
    let models: [String]
    /// Scores, a row a prompt, a column a model.
    let scores: [[Double]]
    /// Costs in USD, in the same shape.
    let costs: [[Double]]
    /// Whether the costs are from the table, not made up to count the calls of the dearer model.
    let hasCosts: Bool

    /// Cost of the better of two models where a table names none: calls cost a dollar a thousand, so that a sum of USD per
    /// thousand prompts is the share of calls.
    private static let unitCost = 0.001

    /// A table that is laid out already.
    init(rows: [OutcomeRow], models: [String], scores: [[Double]], costs: [[Double]], hasCosts: Bool) {
        self.rows = rows
        self.models = models
        self.scores = scores
        self.costs = costs
        self.hasCosts = hasCosts
    }

    /// Lays out rows that have an outcome of each of some models; by default of all that most rows have.
    init(_ all: [OutcomeRow], models wanted: [String]? = nil) throws(EvaluationProblem) {
        let models = wanted ?? Self.common(all)
        guard models.count > 1 else { throw .tooFewModels(models) }
        let rows = all.filter { row in models.allSatisfy { row.outcomes[$0] != nil } }
        guard let first = rows.first else { throw .noSuchModels(models) }
        hasCosts = models.allSatisfy { first.outcomes[$0]?.cost != nil }
        let scores = rows.map { row in models.map { row.outcomes[$0]?.score ?? 0 } }
        self.rows = rows
        self.models = models
        self.scores = scores
        let means = models.indices.map { column in scores.reduce(0) { $0 + $1[column] } }
        let dearest = models.indices.max { means[$0] < means[$1] }
        let standIn = models.indices.map { $0 == dearest ? Self.unitCost : 0 }
        costs = rows.map { row in models.indices.map { row.outcomes[models[$0]]?.cost ?? standIn[$0] } }
    }

    /// The mean score of each model.
    var meanScores: [Double] { means(scores) }

    /// The mean cost of each model.
    var meanCosts: [Double] { means(costs) }

    private func means(_ values: [[Double]]) -> [Double] {
        models.indices.map { column in values.reduce(0) { $0 + $1[column] } / Double(max(1, values.count)) }
    }

    /// The models that nine in ten rows have.
    private static func common(_ rows: [OutcomeRow]) -> [String] {
        var counts: [String: Int] = [:]
        for row in rows { for model in row.outcomes.keys { counts[model, default: 0] += 1 } }
        return counts.filter { $0.value * 10 >= rows.count * 9 }.keys.sorted()
    }
}
