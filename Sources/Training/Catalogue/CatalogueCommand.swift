import Dialogue
import Foundation
import Routing

/// `Training catalogue --data DIR --out FILE [--report FILE]`: makes the catalogue from the tables in a folder.
enum CatalogueCommand {
    static let usage = "Training catalogue --data DIR --out FILE [--report FILE]"

    /// Runs it; the exit status.
    static func run(_ arguments: [String]) -> Int32 {
        guard let data = value("--data", arguments), let out = value("--out", arguments) else {
            print("usage: \(usage)")
            return 64
        }
        do {
            let build = try CatalogueBuild(data: URL(filePath: data))
            try build.text.write(to: URL(filePath: out), atomically: true, encoding: .utf8)
            let report = CatalogueReport(build).text()
            if let file = value("--report", arguments) {
                try report.write(to: URL(filePath: file), atomically: true, encoding: .utf8)
            }
            print(report)
            return 0
        } catch {
            print("The catalogue could not be made: \(error)")
            return 1
        }
    }

    private static func value(_ option: String, _ arguments: [String]) -> String? {
        guard let place = arguments.firstIndex(of: option), place + 1 < arguments.count else { return nil }
        return arguments[place + 1]
    }
}

/// Everything one run makes.
struct CatalogueBuild {
    let model: AbilityModel
    let text: String
    let leftOut: [(id: String, reason: String)]
    let unjoined: [(source: Column.Source, name: String)]
    let brokenRows: [String]
    /// Benchmarks of models.dev that no column takes in.
    let unusedColumns: [String]

    init(data: URL) throws {
        let modelsDev = try ModelsDevListing.read(data.appending(path: "models-dev-2026-07-02.json"))
        let arena = try ArenaBoard.read(data.appending(path: "lmarena-text-style-control-2025-12-17.json"))
        let liveBench = try LiveBenchTable.read(data.appending(path: "livebench-2026-01-08-to-2026-07-01.csv"))
        let openRouter = try OpenRouterListing.read(data.appending(path: "openrouter-models-2026-05-12.json"))
        let drafting = Drafting(openRouter: openRouter, modelsDev: modelsDev, arena: arena)
        let standard = Dictionary(
            drafting.drafts.map { draft in
                let rules = EffortRules(draft)
                return (draft.subject, rules.standard ?? (draft.reasons ? EffortRules.fixed : Effort.none))
            }
        ) { first, _ in first }
        var measurements = Measurements(joiner: Joiner(drafting.drafts), standard: standard)
        measurements.add(arena: arena)
        measurements.add(liveBench: liveBench)
        measurements.add(modelsDev: modelsDev)
        model = AbilityModel(drafts: drafting.drafts, evidence: Evidence(measurements.all))
        text = CatalogueWriter(model).text()
        leftOut = drafting.leftOut
        unjoined = measurements.unjoined
        brokenRows = liveBench.broken
        let benchmarks = Set(modelsDev.values.flatMap { $0.benchmarks ?? [] }.map(\.column))
        unusedColumns = benchmarks.subtracting(Column.all.map(\.name)).sorted()
    }
}
