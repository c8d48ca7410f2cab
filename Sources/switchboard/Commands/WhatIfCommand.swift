import ArgumentParser
import Interface
import Routing
import Settings
import Storage

/// Makes a past decision again with the sliders elsewhere.
struct WhatIfCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "what-if",
        abstract: "Make a past decision again with the sliders elsewhere; nobody is asked.",
        discussion: """
            Examples: switchboard what-if last --accuracy 80
                      switchboard what-if 42 --cost 100 --speed 0 --json | jq .winner
            """
    )

    @Argument(help: "The decision's number, or `last`.", completion: .decisions)
    var decision: NumberOrLast

    @Flag(help: "Print one JSON object, as `route --json` does.")
    var json = false

    @OptionGroup var sliders: SliderOptions

    func validate() throws {
        guard !sliders.isEmpty else {
            throw ValidationError("Say what should be otherwise: --speed, --accuracy, --cost or --preset.")
        }
    }

    func run() throws {
        let home = try Home.open()
        let record = try decision.decision(in: home.openStore())
        let start = home.clock.steady()
        let priorities = try sliders.over(record.query.priorities, presets: home.configuration.presets)
        let other = whatIf(record.query, priorities: priorities)
        let microseconds = (home.clock.steady() - start) * 1e6
        guard !json else {
            let report = RouteReport(other, madeFrom: record.query, microseconds: microseconds)
            return try Output.print(json: report)
        }
        let (then, now) = (record.decision.winner ?? "nobody", other.winner ?? "nobody")
        let difference = then == now ? "\(then) wins either way" : "\(then) → \(now)"
        try Output.print(RouteTable(other, microseconds: microseconds).text + "\n\n" + difference)
    }
}
