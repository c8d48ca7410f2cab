import Dialogue
public import Routing

/// How far an evaluation is: a step's name, what is done and what there is to do.
public struct Progress: Sendable, Hashable {
    /// What is being done.
    public var step: String
    /// How much of it is done.
    public var done: Int
    /// How much there is of it.
    public var total: Int
}

/// Measures the product's router on a table of outcomes, beside routers that it must beat.
///
/// Every measured row is put to a router that has not seen it. Throws what makes the table unfit. Takes seconds to minutes.
public func evaluate(
    _ table: [OutcomeRow],
    _ options: EvaluationOptions = EvaluationOptions(),
    reader: ProfileReader = ProfileReader(),
    progress: @escaping (Progress) -> Void = { _ in }
) throws(EvaluationProblem) -> Report {
    let all = try OutcomeTable(table, pair: options.pair)
    let splits = try Splits(all.rows, options)
    let exam = Exam(all, options, reader: reader, progress: progress)
    return exam.report(splits.parts, leftOut: LeftOut(of: table, by: all, areAllWanted: options.pair == nil))
}

/// What is learnt from, and what is measured then.
struct Splits {
    /// Rows to learn from, and places of the table's rows to measure.
    let parts: [(learn: Lesson, measure: [Int])]

    /// Where to learn.
    enum Lesson {
        case nothing
        case rows([Int])
        case table([OutcomeRow])
    }

    init(_ rows: [OutcomeRow], _ options: EvaluationOptions) throws(EvaluationProblem) {
        switch options.teaching {
        case .none: parts = [(.nothing, Array(rows.indices))]
        case .table(let other): parts = [(.table(other), Array(rows.indices))]
        case .labelled:
            let labelled = rows.indices.filter { rows[$0].labelled == true }
            guard !labelled.isEmpty else { throw .nothingLabelled }
            parts = [(.rows(labelled), rows.indices.filter { rows[$0].labelled != true })]
        case .folds(let count):
            guard count > 1, count <= rows.count else { throw .badFolds(count, rows: rows.count) }
            var random = SplitMix64(seed: options.seed)
            let order = random.shuffled(rows.count)
            parts = (0..<count).map { fold in
                let held = Set(order.indices.filter { $0 % count == fold }.map { order[$0] })
                return (.rows(rows.indices.filter { !held.contains($0) }), held.sorted())
            }
        }
    }
}
