import Dialogue
import Foundation
import Routing

/// Turns what the tables say into beliefs about every model at every effort and task.
///
/// Abilities are first regressed on traits (size, price, age, marks in the name, thinking) and family, fitted to the models
/// that were measured. That is the belief before any figure; a model's own figures then update it.
struct AbilityModel {
    let drafts: [Draft]
    let evidence: Evidence
    let dated: TraitModel
    let undated: TraitModel
    /// How far traits lie off for models they were not fitted to, with and without the date.
    let datedErrors: (general: Double, single: Double)
    let undatedErrors: (general: Double, single: Double)

    /// No model is believed better than this on the whole before it was measured: what one in ten measured models reaches.
    private let highestPrior: Double
    /// The draft that says most of each subject's traits.
    private let subjects: [String: Draft]
    /// Measured subjects by the loose key of their names.
    private let byLooseKey: [String: String]

    init(drafts: [Draft], evidence: Evidence) {
        self.drafts = drafts
        self.evidence = evidence
        let ranked = drafts.filter { !$0.isAlias }
            .sorted { Self.completeness($0) > Self.completeness($1) }
        let subjects = Dictionary(ranked.map { ($0.subject, $0) }) { first, _ in first }
        self.subjects = subjects
        byLooseKey = Dictionary(evidence.subjects.map { (ModelName($0).looseKey, $0) }) { first, _ in first }

        let rows = Self.rows(evidence, subjects)
        let datedRows = rows.filter { $0.draft.age != nil }
        dated = TraitModel(datedRows, traits: Traits.dated)
        undated = TraitModel(rows.map(Self.weighed), traits: Traits.undated)
        datedErrors = TraitModel.errors(datedRows, traits: Traits.dated)
        undatedErrors = TraitModel.errors(rows.map(Self.weighed), traits: Traits.undated)
        let levels = rows.map(\.abilities.mean).sorted()
        highestPrior = levels.isEmpty ? .infinity : levels[levels.count * 9 / 10]
    }

    /// Every measured model at every effort it was measured at.
    private static func rows(_ evidence: Evidence, _ subjects: [String: Draft]) -> [TraitModel.Row] {
        var rows: [TraitModel.Row] = []
        for subject in evidence.subjects {
            guard let draft = subjects[subject] else { continue }
            for effort in evidence.efforts(of: subject) {
                let belief = evidence.updated(.unprimed, subject: subject, at: effort)
                rows.append(TraitModel.Row(draft: draft, effort: effort, abilities: belief.mean))
            }
        }
        return rows
    }

    /// A model nobody knows is more likely new than old: old ones count less.
    private static func weighed(_ row: TraitModel.Row) -> TraitModel.Row {
        var row = row
        row.weight = (row.draft.age ?? 1) < 1.8 ? 0.3 : 1
        return row
    }

    /// Whether any table speaks of the model.
    func isMeasured(_ draft: Draft) -> Bool { evidence.knows(draft.subject) }

    /// Which efforts a model can be asked for; a name that stands for another's newest release takes that one's.
    func efforts(of draft: Draft) -> EffortRules {
        EffortRules(draft.isAlias ? subjects[draft.subject] ?? draft : draft)
    }

    /// The belief about one model at one effort.
    func belief(about draft: Draft, at effort: Effort) -> Belief {
        let source = subjects[draft.subject] ?? draft
        if isMeasured(draft) {
            return evidence.updated(prior(source, at: effort, doubt: 0), subject: draft.subject, at: effort)
        }
        if let base = base(of: source), let known = subjects[base] {
            return Belief(mean: belief(about: known, at: effort).mean, general: Self.descent)
        }
        return prior(source, at: effort, doubt: Self.obscurity)
    }

    /// How much worse a model is believed for not being in any table: those measure what people talk about.
    private static let obscurity = 0.25
    /// How far models lie from what they were made from, in logits.
    private static let descent = 0.3

    /// What traits and family say of a model, less what is doubted; efforts count as they usually do.
    private func prior(_ draft: Draft, at effort: Effort, doubt: Double) -> Belief {
        let traits = Traits.dated(draft, at: effort)
        let isDated = draft.age != nil
        let full = draft.reasons ? EffortRules.fixed : Effort.none
        let mean = (isDated ? dated : undated).predicted(draft, at: full)
        let excess = max(0, mean.mean - highestPrior) + doubt
        let moved = mean.enumerated().map { task, value in
            value - excess + (draft.reasons ? evidence.shifts.shift(effort, task) : 0)
        }
        let isPlaced = isDated && (traits["size"] != nil || traits["price"] != nil)
        let general = isPlaced ? datedErrors.general : undatedErrors.general
        return Belief(mean: moved, general: hypot(general, doubt))
    }

    /// The measured model another was made from: as the hand-written table says, or as the end of its name does.
    private func base(of draft: Draft) -> String? {
        if let base = SameModel.bases[draft.id] ?? SameModel.bases[String(draft.id.prefix { $0 != ":" })] {
            return evidence.knows(base) ? base : nil
        }
        let words = draft.name.words
        let ends = words.indices.dropFirst().map { ModelName(words[$0...].joined(separator: "-")) }
        let sized = ends.filter { $0.telling.count > 1 && ModelSize($0) != nil }
        return sized.lazy.compactMap { byLooseKey[$0.looseKey] }.first
    }

    /// How much a draft's listing says: a price most, then a date; faster editions at dearer prices mislead.
    private static func completeness(_ draft: Draft) -> Int {
        let price = draft.price.map { $0.completion > .zero } == true ? 2 : 0
        return price + (draft.age != nil ? 1 : 0) - (draft.id.contains("-fast") ? 2 : 0)
    }
}
