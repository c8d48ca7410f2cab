import Dialogue
import Foundation
import Routing

/// Writes the catalogue in the program's own format (see `CatalogueScan`).
struct CatalogueWriter {
    private let model: AbilityModel
    private let parameters: [(name: String, letter: Character)]
    private var keys: [String: [String]] = [:]

    init(_ model: AbilityModel) {
        self.model = model
        let names = Set(model.drafts.flatMap { $0.parameters ?? [] }).sorted()
        parameters = Array(zip(names, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"))
        keys = Self.keys(model.drafts)
    }

    /// The whole file.
    func text() -> String {
        var lines = ["catalogue\t1"]
        lines += Column.Source.allCases.map { "source\t\(Self.letter($0))\t\($0.rawValue)\t\($0.date)" }
        lines.append("source\tr\tregressed\t\(Column.Source.modelsDev.date)")
        lines += parameters.map { "parameter\t\($0.letter)\t\($0.name)" }
        lines += guessLines()
        for draft in model.drafts { lines += entryLines(draft) }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func letter(_ source: Column.Source?) -> Character {
        switch source {
        case .lmarena: "a"
        case .livebench: "l"
        case .modelsDev: "m"
        case nil: "r"
        }
    }

    private func guessLines() -> [String] {
        func thousandths(_ values: [Double]) -> String {
            values.map { String(Int(($0 * 1000).rounded())) }.joined(separator: " ")
        }
        // Half as wide again: what is asked about is rarely like what was measured.
        let own = model.undatedErrors.single * 1.5
        let spread = Array(repeating: own, count: TaskType.allCases.count)
        var lines = zip(model.undated.ridge.traits, model.undated.ridge.coefficients).map {
            "guess\t\($0)\t\(thousandths($1))"
        }
        lines.append("guess\tspread\t\(thousandths(spread))")
        for (family, offset) in model.undated.families.sorted(by: { $0.key < $1.key }) where !family.isEmpty {
            lines.append("family\t\(family)\t\(hundredths(offset))")
        }
        return lines + oldestLines()
    }

    /// The oldest versions of families whose names say no sizes; an old name would else profit from what came after it.
    private func oldestLines() -> [String] {
        let plain = model.drafts.filter { KnownSizes.size($0) == nil && $0.name.version > 0 && model.isMeasured($0) }
        let families = Dictionary(grouping: plain, by: \.name.family).sorted { $0.key < $1.key }
        return families.compactMap { family, drafts in
            guard let version = drafts.map(\.name.version).min(), drafts.count > 3 else { return nil }
            let oldest = drafts.filter { $0.name.version == version }
            let ability = oldest.map { model.belief(about: $0, at: Effort.none).mean.mean }.min() ?? 0
            return "oldest\t\(family)\t\(hundredths(version))\t\(hundredths(ability))"
        }
    }

    private func entryLines(_ draft: Draft) -> [String] {
        let context = draft.contextLength.map { String($0) } ?? ""
        let output = draft.maxCompletionTokens.map { String($0) } ?? ""
        let names = (keys[draft.id] ?? []).joined(separator: " ")
        let fields: [String] = [
            "model", draft.id, draft.released, price(draft.price), context, output, letters(draft.inputs),
            letters(draft.outputs), letters(draft.parameters), draft.isOpen ? "1" : "0", names,
        ]
        let rules = model.efforts(of: draft)
        let efforts: [Effort?] = rules.efforts.isEmpty ? [nil] : rules.efforts
        return [fields.joined(separator: "\t")]
            + efforts.map { effortLine(draft, $0, isStandard: $0 == rules.standard) }
    }

    private func effortLine(_ draft: Draft, _ effort: Effort?, isStandard: Bool) -> String {
        let level = effort ?? (draft.reasons ? EffortRules.fixed : Effort.none)
        let belief = model.belief(about: draft, at: level)
        let abilities = TaskType.allCases.indices.map { task in
            let value = min(4, max(-4, belief.mean[task]))
            return "\(hundredths(value)):\(hundredths(belief.spread(task)))\(Self.letter(belief.source(task)))"
        }
        let firstToken = LatencyRules.firstToken(draft, reasons: level != Effort.none)
        let fields: [String] = [
            "effort", effort?.rawValue ?? "-", isStandard ? "!" : "", hundredths(EffortRules.reasoningRatio(level)),
            logNormal(firstToken), logNormal(LatencyRules.tokensPerSecond(draft)), abilities.joined(separator: " "),
        ]
        return fields.joined(separator: "\t")
    }

    private func price(_ price: Price?) -> String {
        guard let price else { return "-" }
        let rates = [price.prompt, price.completion, price.cachedPrompt, price.cacheWrite, price.request, price.image]
        return rates.enumerated().map { place, rate in
            rate.map { place > 3 && $0 == .zero ? "" : String($0.picodollars) } ?? ""
        }.joined(separator: ",")
    }

    private func letters(_ own: Set<String>?) -> String {
        guard let own else { return "?" }
        return String(parameters.filter { own.contains($0.name) }.map(\.letter))
    }

    private func letters(_ modalities: Set<Modality>) -> String {
        String(modalities.compactMap(\.rawValue.first).sorted())
    }

    private func logNormal(_ belief: LogNormal) -> String { hundredths(belief.mu) + ":" + hundredths(belief.sigma) }

    private func hundredths(_ value: Double) -> String { String(Int((value * 100).rounded())) }
}

extension CatalogueWriter {
    /// The keys each model is filed under. A key several could claim goes to the plainest: a model before a name for the latest
    /// one, listed before unlisted, paid before free, then the newest.
    private static func keys(_ drafts: [Draft]) -> [String: [String]] {
        var owners: [String: String] = [:]
        func claim(_ key: String, _ id: String) { owners[key] = owners[key] ?? id }
        let ranked = drafts.sorted { rank($0) < rank($1) }
        for draft in ranked where draft.name.isFree { claim(draft.name.tightKey + ModelName.freeMark, draft.id) }
        for draft in ranked where draft.name.isLatest { claim(draft.name.tightKey + ModelName.latestMark, draft.id) }
        for key in [\ModelName.tightKey, \.looseKey, \.orderlessKey, \.stamplessKey, \.versionlessKey] {
            for draft in ranked { claim(draft.name[keyPath: key], draft.id) }
            for draft in ranked { for name in draft.otherNames { claim(ModelName(name)[keyPath: key], draft.id) } }
        }
        for draft in ranked {
            if let size = ModelSize(draft.name) { claim(draft.name.sizelessKey(at: size.step), draft.id) }
        }
        let bySubject = Dictionary(ranked.map { ($0.subject, $0.id) }) { first, _ in first }
        let byID = Dictionary(drafts.map { ($0.id, $0.subject) }) { first, _ in first }
        for (name, id) in JoinTable.ids.sorted(by: { $0.key < $1.key }) {
            guard let owner = byID[id].flatMap({ bySubject[$0] }) else { continue }
            claim(ModelName(name).tightKey, owner)
            claim(ModelName(name).looseKey, owner)
        }
        return Dictionary(grouping: owners.keys.sorted(), by: { owners[$0] ?? "" })
    }

    private static func rank(_ draft: Draft) -> (Int, Int, Int, Double, Double) {
        let (name, age) = (draft.name, draft.age ?? 0)
        return (name.isLatest ? 1 : 0, draft.origin.rawValue, name.isFree ? 1 : 0, -age, -name.version)
    }
}
