import Dialogue
import Foundation
import Routing

/// Turns measurements into beliefs about every model at every effort and task.
///
/// 1. Columns are equated to the scale that LMArena's ratings set.
/// 2. What efforts usually make is taken from models measured at several.
/// 3. Abilities are regressed on traits (size, price, age, coder, thinking) and family: the belief before any figure.
/// 4. Figures of a model update that belief one by one; figures at another effort count shifted, and less.
struct AbilityModel {
    let drafts: [Draft]
    let measurements: [Measurement]
    private(set) var equating: Equating
    /// How LiveBench as a whole lies on the scale.
    private(set) var compositeLine: Equating.Line?
    private(set) var shifts = EffortShifts()
    private(set) var dated: Ridge
    private(set) var undated: Ridge
    private(set) var datedFamilies: [String: Double] = [:]
    private(set) var undatedFamilies: [String: Double] = [:]
    /// The standard deviation of what traits leave unexplained, with and without the date.
    private(set) var datedResidual = 1.0
    private(set) var undatedResidual = 1.0

    /// No model is believed better than this on the whole before it was measured: what one in ten measured models reaches.
    private var highestPrior = Double.infinity
    private let bySubject: [String: [Measurement]]
    /// Measured subjects by the loose key of their names.
    private let byLooseKey: [String: String]
    /// The draft that says most of each subject's traits.
    private let subjects: [String: Draft]

    init(drafts: [Draft], measurements: [Measurement]) {
        self.drafts = drafts
        self.measurements = measurements
        bySubject = Dictionary(grouping: measurements, by: \.subject)
        let ranked = drafts.filter { !$0.id.hasPrefix("~") }
            .sorted { Self.completeness($0) > Self.completeness($1) }
        subjects = Dictionary(ranked.map { ($0.subject, $0) }) { first, _ in first }
        let measured = bySubject.keys.sorted().map { (ModelName($0).looseKey, $0) }
        byLooseKey = Dictionary(measured) { first, _ in first }
        dated = Ridge(rows: [], penalty: 1)
        undated = dated
        equating = Equating()
        for _ in 0..<2 { improve() }
        regress()
    }

    /// The belief about one model at one effort.
    func belief(about draft: Draft, at effort: Effort) -> Belief {
        let source = subjects[draft.subject] ?? draft
        if bySubject[draft.subject] == nil, let base = base(of: source), let known = subjects[base] {
            return Belief(mean: belief(about: known, at: effort).mean, general: Self.descent)
        }
        let prior = prior(source, at: effort)
        guard bySubject[draft.subject] == nil else {
            return updated(Belief(mean: prior.mean, general: prior.general), subject: draft.subject, at: effort)
        }
        return Belief(mean: prior.mean.map { $0 - Self.obscurity }, general: hypot(prior.general, Self.obscurity))
    }

    /// How much worse a model is believed for not being in any table: those measure what people talk about.
    private static let obscurity = 0.25

    /// How far models lie from what they were made from, in logits.
    private static let descent = 0.3

    /// The measured model another was made from: as the hand-written table says, or as the end of its name does.
    private func base(of draft: Draft) -> String? {
        if let base = SameModel.bases[draft.id] ?? SameModel.bases[String(draft.id.prefix { $0 != ":" })] {
            return bySubject[base] == nil ? nil : base
        }
        let words = draft.name.words
        let ends = words.indices.dropFirst().map { ModelName(words[$0...].joined(separator: "-")) }
        return ends.lazy.filter { $0.telling.count > 1 && ModelSize($0) != nil }.compactMap { byLooseKey[$0.looseKey] }
            .first
    }

    /// Whether any table speaks of the model.
    func isMeasured(_ draft: Draft) -> Bool { bySubject[draft.subject] != nil }

    /// The ability at one task that traits and family say, before any figure.
    func prior(_ draft: Draft, at effort: Effort) -> (mean: [Double], general: Double) {
        let traits = Self.traits(draft, at: effort)
        let isDated = draft.age != nil
        let ridge = isDated ? dated : undated
        let families = isDated ? datedFamilies : undatedFamilies
        let family = families[draft.name.family] ?? 0
        let predicted = ridge.predicted(traits).map { $0 + family }
        let excess = max(0, predicted.reduce(0, +) / Double(predicted.count) - highestPrior)
        let isKnown = traits["size"] != nil || traits["price"] != nil
        let residual = isDated && isKnown ? datedResidual : undatedResidual
        return (predicted.map { $0 - excess }, max(0.3, residual))
    }

    /// What is known of a model before anyone measures it. How much it thinks counts from none, 0, to high, 1.
    static func traits(_ draft: Draft, at effort: Effort) -> [String: Double] {
        var traits = guessTraits(draft, at: effort)
        if let age = draft.age {
            traits["age"] = age
            traits["age²"] = age * age / 4
            if let size = traits["size"] { traits["size×age"] = size * age / 3 }
            if let price = traits["price"] { traits["price×age"] = price * age / 3 }
        }
        return traits
    }

    /// The same without the date, as the program itself can tell of a model nobody knows.
    static func guessTraits(_ draft: Draft, at effort: Effort) -> [String: Double] {
        let thinking: [Effort: Double] = [.minimal: 0.2, .low: 0.5, .medium: 0.8, .high: 1, .xhigh: 1.1, .max: 1.1]
        let size = KnownSizes.size(draft)
        let listed = CatalogueGuess.traits(name: draft.name, size: size, price: draft.price, reasons: false)
        var traits = Dictionary(listed.map { ($0.trait, $0.amount) }) { first, _ in first }
        if let amount = thinking[effort] { traits["reasons"] = amount }
        return traits
    }

    private static func completeness(_ draft: Draft) -> Int {
        (draft.price.map { $0.completion > .zero } == true ? 2 : 0) + (draft.age != nil ? 1 : 0)
            + (draft.id.contains("-fast") ? -2 : 0)
    }
}

extension AbilityModel {
    /// Equates LiveBench as a whole with what LMArena says of the models both know, its columns with the whole, and the rest
    /// with what both say. People's preferences and a single test agree too little to equate these two directly. Models of
    /// several efforts need the shifts, which need the lines, so this is done twice.
    private mutating func improve() {
        let preferences = unprimed([.lmarena]).mapValues { $0.mean.reduce(0, +) / Double($0.mean.count) }
        let liveBench = measurements.filter { $0.column.source == .livebench }
        let whole = Composite(liveBench.map { (Setting($0), $0.column, $0.value) })
        if let line = Equating.line(
            whole.values.compactMap { setting, value in preferences[setting].map { (value, $0) } })
        {
            compositeLine = line
            equating.add(liveBench) { figure in
                whole.values[Setting(figure)].map { line.intercept + line.slope * $0 }
            }
        }
        let beliefs = unprimed([.lmarena, .livebench])
        equating.add(measurements.filter { $0.column.source == .modelsDev }) { figure in
            beliefs[Setting(figure)].map { belief in
                zip(belief.mean, figure.column.vector).reduce(0) { $0 + $1.0 * $1.1 }
            }
        }
        shifts = EffortShifts(
            measurements.compactMap { figure in
                equating.equated(figure).map { (figure.subject, figure.effort, figure.column, $0.value) }
            }
        )
    }

    /// What figures of some sources say of every setting they measured, with no other belief before them.
    private func unprimed(_ sources: Set<Column.Source>) -> [Setting: Belief] {
        let figures = Dictionary(grouping: measurements.filter { sources.contains($0.column.source) }, by: Setting.init)
        return figures.mapValues { own in own.reduce(into: Belief.unprimed) { observe(&$0, $1, at: $1.effort) } }
    }

    private func updated(_ prior: Belief, subject: String, at effort: Effort) -> Belief {
        (bySubject[subject] ?? []).reduce(into: prior) { observe(&$0, $1, at: effort) }
    }

    /// Takes in a figure; one at another effort is moved by what efforts usually make, and trusted less.
    private func observe(_ belief: inout Belief, _ figure: Measurement, at effort: Effort) {
        guard let (value, spread) = equating.equated(figure) else { return }
        let isDirect = figure.effort == effort
        let move = shifts.shift(effort, figure.column) - shifts.shift(figure.effort, figure.column)
        let doubt = isDirect ? 0 : 0.3 + abs(move) / 2
        let error = (spread * spread + doubt * doubt).squareRoot()
        belief.observe(value + move, spread: error, of: figure.column, isDirect: isDirect)
    }

    /// Fits traits to what measured models turned out to be.
    private mutating func regress() {
        typealias Row = (traits: [String: Double], targets: [Double], weight: Double)
        var rows: [(draft: Draft, effort: Effort, targets: [Double])] = []
        for (subject, figures) in bySubject.sorted(by: { $0.key < $1.key }) {
            guard let draft = subjects[subject] else { continue }
            for effort in Set(figures.map(\.effort)).sorted() {
                rows.append((draft, effort, updated(.unprimed, subject: subject, at: effort).mean))
            }
        }
        let levels = rows.map { $0.targets.reduce(0, +) / Double($0.targets.count) }.sorted()
        highestPrior = levels.isEmpty ? .infinity : levels[levels.count * 9 / 10]
        let datedRows = rows.filter { $0.draft.age != nil }
        dated = Ridge(rows: datedRows.map { (Self.traits($0.draft, at: $0.effort), $0.targets, 1) }, penalty: 1)
        let datedGuess = dated
        (datedFamilies, datedResidual) = Self.families(
            datedRows.map { ($0.draft, $0.targets, datedGuess.predicted(Self.traits($0.draft, at: $0.effort))) }
        )
        // A model nobody knows is more likely new than old.
        undated = Ridge(
            rows: rows.map {
                (Self.guessTraits($0.draft, at: $0.effort), $0.targets, ($0.draft.age ?? 1) < 1.8 ? 0.3 : 1)
            },
            penalty: 1
        )
        let undatedGuess = undated
        (undatedFamilies, undatedResidual) = Self.families(
            rows.map { ($0.draft, $0.targets, undatedGuess.predicted(Self.guessTraits($0.draft, at: $0.effort))) }
        )
    }

    /// How far each family lies off what traits say, shrunk as if three models of it lay on it; and what is left over.
    private static func families(
        _ rows: [(draft: Draft, actual: [Double], predicted: [Double])]
    ) -> (offsets: [String: Double], residual: Double) {
        let errors = rows.map { row in
            let error = zip(row.actual, row.predicted).reduce(0) { $0 + $1.0 - $1.1 } / Double(row.actual.count)
            return (family: row.draft.name.family, error: error)
        }
        let offsets = Dictionary(grouping: errors, by: \.family).mapValues { errors in
            errors.reduce(0) { $0 + $1.error } / Double(errors.count + 3)
        }
        let left = errors.reduce(0) { sum, row in
            let error = row.error - (offsets[row.family] ?? 0)
            return sum + error * error
        }
        return (offsets, (left / Double(max(1, errors.count))).squareRoot())
    }
}
