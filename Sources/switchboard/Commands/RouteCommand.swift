import ArgumentParser
import Interface
import Routing
import Runtime

/// Ranks the models for a prompt without calling anyone.
struct RouteCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "route",
        abstract: "Show who would answer a prompt, and why, without asking anyone.",
        discussion: """
            Examples: switchboard route "Refactor this Swift function"
                      switchboard route --cost 90 --json "What is 2+2?" | jq .winner
                      switchboard route --mode cheapest --quality 0.85 "Prove that 2 has no rational root"
            """
    )

    @Argument(help: "The prompt; without it, what is piped in.")
    var prompt: [String] = []

    @Flag(help: "Print one JSON object with everything the decision is made of.")
    var json = false

    @OptionGroup var sliders: SliderOptions

    @OptionGroup var policy: PolicyOptions

    func run() async throws {
        let text = try PromptText(words: prompt).joined
        let ruling = try await Home.using { home in
            // What was learnt and spent counts as it does for `ask`; without a database the ranking is still worth seeing.
            do { _ = try home.openStore() } catch { Output.complain("\(error)") }
            try await home.findModelsToAsk()
            var request = try home.routeRequest(for: text, sliders: sliders)
            policy.apply(to: &request)
            return home.router.rule(on: request)
        }
        guard let ruling else { return }
        let microseconds = ruling.seconds * 1e6
        guard !json else {
            let report = RouteReport(ruling.decision, madeFrom: ruling.query, microseconds: microseconds)
            return try Output.print(json: report)
        }
        try Output.print(RouteTable(ruling.decision, microseconds: microseconds).text)
    }
}
