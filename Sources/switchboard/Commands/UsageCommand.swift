import ArgumentParser
import Dialogue
import Interface
import Routing
import Storage

/// Sums up what was used and spent.
struct UsageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "usage",
        abstract: "Sum up requests, tokens, cost, latency and savings.",
        discussion: """
            Savings compare expected costs with always asking the best model, and with always staying with the previous.

            Examples: switchboard usage
                      switchboard usage --by model --days 7 --latency
                      switchboard usage --latency --savings --json | jq .savings
            """
    )

    @Option(help: "day, model, provider or task.")
    var by = UsageGrouping.day

    @Option(help: "How many days back, today included.")
    var days = 30

    @Flag(help: "Add percentiles of the first token's and of the whole answer's time.")
    var latency = false

    @Flag(help: "Add what routing saved; makes every decision of these days again.")
    var savings = false

    @Flag(help: "Print one JSON object.")
    var json = false

    func validate() throws {
        guard (1...36_500).contains(days) else { throw ValidationError("--days takes 1 to 36500.") }
    }

    func run() throws {
        let home = try Home.open()
        let report = try UsageReport(
            store: home.openStore(), by: by, days: days, now: home.clock.wall(), latency: latency, savings: savings)
        guard !json else { return try Output.print(json: report) }
        try Output.print(UsageText(report, hasBars: Output.isTerminal).text)
    }
}
