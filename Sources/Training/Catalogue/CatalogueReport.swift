import Dialogue
import Foundation
import Routing

/// What one run made and what it could not, as Markdown.
struct CatalogueReport {
    private let build: CatalogueBuild

    init(_ build: CatalogueBuild) { self.build = build }

    func text() -> String {
        (counts() + lines() + shifts() + rankings() + leftOut()).joined(separator: "\n") + "\n"
    }

    private func counts() -> [String] {
        let model = build.model
        let measured = model.drafts.filter(model.isMeasured)
        let origins: [(Draft.Origin, String)] = [
            (.openRouter, "OpenRouter"), (.modelsDev, "models.dev"), (.arena, "LMArena"),
        ]
        return [
            "# The catalogue", "",
            "Made by `Training catalogue`; do not edit.", "",
            "- \(model.drafts.count) models: "
                + origins.map { origin, name in "\(model.drafts.count { $0.origin == origin }) listed by \(name)" }
                .joined(separator: ", "),
            "- \(measured.count) measured by at least one table, the others regressed from size, price, date and family",
            "- \(model.evidence.measurements.count) figures joined",
            "- for models they were not fitted to, traits and family miss the mean over tasks by "
                + "\(number(model.datedErrors.general)) logits with the date known and "
                + "\(number(model.undatedErrors.general)) without, single tasks by \(number(model.datedErrors.single)) and "
                + "\(number(model.undatedErrors.single)) (root mean squares over ten folds)",
            "",
        ]
    }

    private func lines() -> [String] {
        let rows = build.model.evidence.equating.lines.sorted {
            ($0.key.source.rawValue, $0.key.name) < ($1.key.source.rawValue, $1.key.name)
        }
        let whole =
            build.model.evidence.compositeLine.map { line in
                "LiveBench as a whole: \(line.count) models in common with LMArena, correlation \(number(line.correlation)), "
                    + "slope \(number(line.slope)), residual \(number(line.residual))."
            } ?? ""
        let unused = Column.all.filter { $0.source != .lmarena && build.model.evidence.equating.lines[$0] == nil }
        return [
            "## Columns on the common scale", "", "| column | models | correlation | slope | residual |",
            "|---|--:|--:|--:|--:|",
        ]
            + rows.map { column, line in
                "| \(column.source.rawValue): \(column.name) | \(line.count) | \(number(line.correlation)) | "
                    + "\(number(line.slope)) | \(number(line.residual)) |"
            }
            + ["", whole, ""]
            + [
                "Too few models in common or too little agreement: \(unused.map(\.name).joined(separator: ", "))",
                "",
            ]
    }

    private func shifts() -> [String] {
        let efforts: [Effort] = [.none, .minimal, .low, .medium, .high, .xhigh]
        return [
            "## What efforts make, in logits against high", "",
            "| task | " + efforts.map(\.rawValue).joined(separator: " | ") + " |",
            "|---" + String(repeating: "|--:", count: efforts.count) + "|",
        ]
            + TaskType.allCases.enumerated().map { place, task in
                "| \(task.rawValue) | "
                    + efforts.map { number(build.model.evidence.shifts.shift($0, place)) }.joined(separator: " | ")
                    + " |"
            } + [""]
    }

    private func rankings() -> [String] {
        let drafts = build.model.drafts.filter { SameModel.of[$0.id] == nil && !$0.name.isFree }
        let beliefs = drafts.map { draft in
            let rules = build.model.efforts(of: draft)
            let level = rules.efforts.last ?? (draft.reasons ? EffortRules.fixed : Effort.none)
            return (id: draft.id, belief: build.model.belief(about: draft, at: level))
        }
        return ["## Best and least able, by task", ""]
            + TaskType.allCases.enumerated().map { place, task in
                let ranked = beliefs.sorted { $0.belief.mean[place] > $1.belief.mean[place] }
                let shown = ranked.prefix(6) + ranked.suffix(3)
                return "- \(task.rawValue): "
                    + shown.map { "\($0.id) \(number($0.belief.mean[place]))" }.joined(separator: ", ")
            } + [""]
    }

    private func leftOut() -> [String] {
        ["## What could not be used", ""]
            + build.unjoined.map { "- \($0.source.rawValue): no model answers to `\($0.name)`" }
            + build.brokenRows.map { "- livebench: the row of `\($0)` lacks scores" }
            + build.unusedColumns.map { "- models.dev: `\($0)` is left out: too few models share it" }
            + [onlyArena()]
            + build.leftOut.map { "- `\($0.id)` left out: \($0.reason)" }
    }

    private func onlyArena() -> String {
        let names = build.model.drafts.filter { $0.origin == .arena }.map { "`\($0.id)`" }
        return "- lmarena: no listing has these, so they are models of their own, without prices: "
            + names.joined(separator: ", ")
    }

    private func number(_ value: Double) -> String { String(format: "%.2f", value) }
}
