import Dialogue
import Foundation
import Routing

/// What traits and family say of a model's abilities, fitted to the models that were measured.
struct TraitModel {
    /// A measured model at one effort.
    struct Row {
        var draft: Draft
        var effort: Effort
        /// How able it is at each task by the figures alone.
        var abilities: [Double]
        /// How much it counts.
        var weight = 1.0
    }

    let ridge: Ridge
    /// How much better than their traits say models of a family are, in logits.
    let families: [String: Double]
    private let traits: (Draft, Effort) -> [String: Double]

    init(_ rows: [Row], traits: @escaping (Draft, Effort) -> [String: Double]) {
        self.traits = traits
        let ridge = Ridge(rows: rows.map { (traits($0.draft, $0.effort), $0.abilities, $0.weight) }, penalty: 1)
        self.ridge = ridge
        let errors = rows.map { row in
            let predicted = ridge.predicted(traits(row.draft, row.effort))
            return (family: row.draft.name.family, error: row.abilities.mean - predicted.mean)
        }
        // As if three more models of each family were just as their traits say.
        families = Dictionary(grouping: errors, by: \.family).mapValues { errors in
            errors.reduce(0) { $0 + $1.error } / Double(errors.count + 3)
        }
    }

    /// How able a model is expected to be at each task.
    func predicted(_ draft: Draft, at effort: Effort) -> [Double] {
        let family = families[draft.name.family] ?? 0
        return ridge.predicted(traits(draft, effort)).map { $0 + family }
    }

    /// How far predictions lie off for models the fit has not seen: root mean squares over ten folds of models, of the mean
    /// over tasks and of single tasks.
    static func errors(
        _ rows: [Row],
        traits: @escaping (Draft, Effort) -> [String: Double]
    ) -> (general: Double, single: Double) {
        let names = Set(rows.map(\.draft.subject)).sorted()
        let folds = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0 % 10) })
        var general: [Double] = []
        var single: [Double] = []
        for fold in 0..<10 {
            let model = TraitModel(rows.filter { folds[$0.draft.subject] != fold }, traits: traits)
            for row in rows where folds[row.draft.subject] == fold {
                let predicted = model.predicted(row.draft, at: row.effort)
                general.append(row.abilities.mean - predicted.mean)
                single += zip(row.abilities, predicted).map { $0 - $1 }
            }
        }
        return (general.rootMeanSquare, single.rootMeanSquare)
    }
}

extension [Double] {
    var mean: Double { isEmpty ? 0 : reduce(0, +) / Double(count) }
    var rootMeanSquare: Double { map { $0 * $0 }.mean.squareRoot() }
}
