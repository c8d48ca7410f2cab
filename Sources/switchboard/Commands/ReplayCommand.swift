import ArgumentParser
import Interface
import Routing
import Storage

/// Makes past decisions again and proves that they come out the same, to the last bit.
struct ReplayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Make past decisions again and prove that they come out the same, to the last bit.",
        discussion: """
            Ends with 1 when any comes out otherwise.

            Examples: switchboard replay last
                      switchboard replay --all
                      switchboard replay --all --json | jq .unequal
            """
    )

    @Argument(help: "The decision's number, or `last`.", completion: .decisions)
    var decision: NumberOrLast?

    @Flag(help: "Every decision there is.")
    var all = false

    @Flag(help: "Print one JSON object: count, equal, unequal[], seconds.")
    var json = false

    func validate() throws {
        guard (decision != nil) != all else { throw ValidationError("Name a decision, or say --all.") }
    }

    func run() throws {
        let home = try Home.open()
        let store = try home.openStore()
        let start = home.clock.steady()
        var report = ReplayReport()
        if let decision { report.add(try decision.decision(in: store)) }
        if all { try store.forEachDecision(DecisionFilter(limit: .max)) { report.add($0) } }
        report.seconds = home.clock.steady() - start
        json ? try Output.print(json: report) : try Output.print(report.text)
        guard report.unequal.isEmpty else { throw ExitCode.failure }
    }
}

/// What came of replaying.
struct ReplayReport: Encodable {
    private(set) var count = 0
    private(set) var equal = 0
    private(set) var unequal: [Unequal] = []
    var seconds = 0.0

    /// A decision that comes out otherwise.
    struct Unequal: Encodable {
        let id: Int64
        let engine: String
        let was: String?
        let now: String?
    }

    /// Makes a decision again and counts how it comes out.
    mutating func add(_ record: DecisionRecord) {
        let made = decide(record.query)
        count += 1
        guard !record.isReproduced(by: made) else { return equal += 1 }
        let engine = record.decision.engine
        unequal.append(Unequal(id: record.id, engine: engine, was: record.decision.winner, now: made.winner))
    }

    /// For people.
    var text: String {
        let verdict = "\(equal) of \(count) decisions come out equal to the last bit, in \(Figures.seconds(seconds))."
        guard !unequal.isEmpty else { return verdict }
        var table = TextTable(.figures("DECISION"), .words("ENGINE"), .words("WAS"), .words("NOW"))
        for one in unequal { table.add(String(one.id), one.engine, one.was ?? "nobody", one.now ?? "nobody") }
        return verdict + "\n\n" + table.text
    }
}
