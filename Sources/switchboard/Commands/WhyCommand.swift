import ArgumentParser
import Interface
import Routing
import Storage

/// Explains a decision that was made.
struct WhyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "why",
        abstract: "Explain a decision: what the winner won by, and the smallest change that would have flipped it.",
        discussion: """
            `switchboard log` lists the numbers of decisions; `last` is the newest.

            Examples: switchboard why last
                      switchboard why 42 --json | jq .flip
            """
    )

    @Argument(help: "The decision's number, or `last`.", completion: .decisions)
    var decision: NumberOrLast

    @Flag(help: "Print one JSON object.")
    var json = false

    func run() throws {
        let record = try decision.decision(in: Home.open().openStore())
        let made = decide(record.query)
        let explanation = why(made)
        guard !json else { return try Output.print(json: explanation) }
        var lines = [RouteTable(made, microseconds: record.seconds * 1e6).text, ""]
        lines += explanation.sentences
        if !record.isReproduced(by: made) { lines.append("! \(Self.warning(record))") }
        try Output.print(lines.joined(separator: "\n"))
    }

    private static func warning(_ record: DecisionRecord) -> String {
        "Made anew, it comes out otherwise: engine \(record.decision.engine) made it, this is \(EngineVersion.current)."
    }
}
