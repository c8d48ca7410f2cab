/// Why a table cannot be evaluated.
public enum EvaluationProblem: Error, Sendable, CustomStringConvertible {
    /// Fewer than two models have outcomes for most prompts; those that do.
    case tooFewModels([String])
    /// No row has outcomes of all of these models.
    case noSuchModels([String])
    /// No row is marked as labelled.
    case nothingLabelled
    /// So many folds cannot be made of so many rows.
    case badFolds(Int, rows: Int)

    /// The problem in words.
    public var description: String {
        switch self {
        case .tooFewModels(let models): "a router needs outcomes of two models or more; the table has \(models)"
        case .noSuchModels(let models): "no row has outcomes of all of \(models.joined(separator: ", "))"
        case .nothingLabelled: "no row says \"labelled\": true"
        case .badFolds(let folds, let rows):
            "cannot make \(folds) folds of \(rows) rows; give 2 or more, at most the rows"
        }
    }
}
