import ArgumentParser
import Evaluation
import Routing

/// Measures the router on tables of prompts and outcomes.
struct EvalCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "eval",
        abstract: "Measure the router on a table of prompts and outcomes, beside routers it must beat.",
        discussion: """
            A table is a JSON object a line: {"id","prompt","outcomes":{MODEL:{"score":0…1,"cost":USD}}}. A prompt may be a list \
            of messages, a score true or false, an outcome the score alone or null; id and cost may be missing. A JSON array is \
            made one by jq -c '.[]'. Without --train, --folds or --labelled it is the router a new user gets. `switchboard learn \
            TABLE` teaches yours by such a table.

            Examples: switchboard eval outcomes.jsonl --folds 5
                      switchboard eval outcomes.jsonl --train earlier.jsonl --pair small,large --json | jq .routers
                      switchboard eval --tasks tasks.jsonl
                      switchboard eval --paraphrases pairs.jsonl --train outcomes.jsonl
                      switchboard eval outcomes.jsonl --online
            """
    )

    @Argument(help: "The table of prompts and outcomes.", completion: .file())
    var table: String?

    @Option(help: "A table to learn from before measuring.", completion: .file())
    var train: String?

    @Option(help: "Learn from all parts of the table but the one that is measured, in so many turns.")
    var folds: Int?

    @Flag(help: "Learn from the rows marked as labelled, measure the others.")
    var labelled = false

    @Option(help: ArgumentHelp("Narrow the table to two models.", valueName: "weak,strong"))
    var pair: ModelPair?

    @Option(help: "Fixes folds, draws and resampling.")
    var seed: UInt64 = 1

    @Flag(help: "Measure what learning while answering costs.")
    var online = false

    @Option(help: ArgumentHelp("Measure how well tasks are told on this table.", valueName: "table"))
    var tasks: String?

    @Option(help: ArgumentHelp("Measure how often a paraphrase goes to another model.", valueName: "file"))
    var paraphrases: String?

    @Flag(help: "Print one JSON object.")
    var json = false

    func validate() throws {
        guard [table, tasks, paraphrases].compactMap(\.self).count == 1 else {
            throw ValidationError("Say what to measure: a TABLE, or --tasks TABLE, or --paraphrases FILE.")
        }
        guard [train != nil, folds != nil, labelled].filter(\.self).count < 2 else {
            throw ValidationError("--train, --folds and --labelled exclude each other.")
        }
        guard !online || table != nil else { throw ValidationError("--online needs a TABLE of outcomes.") }
    }

    func run() throws {
        let progress = ProgressLine()
        if let tasks { return try print(measuredTasks(TableFile(tasks), progress)) { TaskReportTable($0).text } }
        if let paraphrases {
            return try print(measuredParaphrases(TableFile(paraphrases), progress)) { ParaphraseReportTable($0).text }
        }
        guard let table else { return }
        let file = TableFile(table)
        if online { return try print(measuredOnline(file, progress)) { OnlineReportTable($0).text } }
        try print(measured(file, progress)) { ReportTable($0).text }
    }

    private func measured(_ file: TableFile, _ progress: ProgressLine) throws -> Report {
        let options = EvaluationOptions(teaching: try teaching, pair: pair.map { ($0.weak, $0.strong) }, seed: seed)
        let rows = try file.rows(OutcomeRow.self)
        return try file.naming { try evaluate(rows, options, progress: progress.show) }
    }

    private func measuredOnline(_ file: TableFile, _ progress: ProgressLine) throws -> OnlineReport {
        let rows = try file.rows(OutcomeRow.self)
        return try file.naming { try evaluateOnline(rows, seed: seed, progress: progress.show) }
    }

    private func measuredTasks(_ file: TableFile, _ progress: ProgressLine) throws -> TaskReport {
        evaluateTasks(try file.rows(TaskRow.self), progress: progress.show)
    }

    private func measuredParaphrases(_ file: TableFile, _ progress: ProgressLine) throws -> ParaphraseReport {
        let rows = try file.rows(ParaphraseRow.self)
        let learnt = try train.map { try TableFile($0).rows(OutcomeRow.self) } ?? []
        return try file.naming { try evaluateParaphrases(rows, learntFrom: learnt, progress: progress.show) }
    }

    private var teaching: EvaluationOptions.Teaching {
        get throws {
            if let train { return .table(try TableFile(train).rows()) }
            if let folds { return .folds(folds) }
            return labelled ? .labelled : .none
        }
    }

    private func print<Found: Encodable>(_ found: Found, asTable table: (Found) -> String) throws {
        json ? try Output.print(json: found) : try Output.print(table(found))
    }
}

/// Two models of a table, the weaker one first.
struct ModelPair: ExpressibleByArgument {
    let weak: String
    let strong: String

    init?(argument: String) {
        let names = argument.split(separator: ",").map(String.init)
        guard names.count == 2, names[0] != names[1] else { return nil }
        (weak, strong) = (names[0], names[1])
    }
}
