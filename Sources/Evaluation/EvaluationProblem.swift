/// Why a table cannot be evaluated.
public enum EvaluationProblem: Error, Sendable, CustomStringConvertible {
    /// Fewer than two models have outcomes for most prompts; those that do.
    case tooFewModels([String])
    /// No row has outcomes of all of these models.
    case noSuchModels([String])
    /// The table says what some models cost, but nothing of these.
    case costsMissing([String])
    /// No row is marked as labelled.
    case nothingLabelled
    /// So many folds cannot be made of so many rows.
    case badFolds(Int, rows: Int)

    /// The problem in words.
    public var description: String {
        switch self {
        case .tooFewModels(let models) where models.isEmpty:
            "no row has an outcome; give each those of two models or more"
        case .tooFewModels(let models):
            "a router needs outcomes of two models or more; the table has \(models.joined(separator: ", "))"
        case .noSuchModels(let models):
            "no row has outcomes of all of \(models.joined(separator: ", ")); models are named as in the table"
        case .costsMissing(let models):
            """
            no row says what \(models.joined(separator: ", ")) cost, but rows do of others; \
            give a cost in one row at least, or in none
            """
        case .nothingLabelled: "no row says \"labelled\": true"
        case .badFolds(let folds, let rows):
            "cannot make \(folds) folds of \(rows) rows; give 2 or more, at most the rows"
        }
    }
}
