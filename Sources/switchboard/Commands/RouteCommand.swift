import ArgumentParser
import Interface
import Routing

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
        let ranking = try await Home.using { home in
            // What was learnt counts; without a database, nothing was.
            _ = try? home.openStore()
            await home.findModels()
            var request = home.routeRequest(for: text, sliders: sliders)
            policy.apply(to: &request)
            return home.router.timed(request)
        }
        guard let ranking else {
            throw Trouble("No model can be asked: no provider answered. `switchboard doctor` tells why.")
        }
        guard !json else {
            return try Output.print(json: RouteReport(ranking.decision, microseconds: ranking.microseconds))
        }
        try Output.print(RouteTable(ranking.decision, microseconds: ranking.microseconds).text)
    }
}

/// The three sliders on a command line.
struct SliderOptions: ParsableArguments {
    @Option(help: "How much a fast answer counts, 0…100.")
    var speed: Double?

    @Option(help: "How much a right answer counts, 0…100.")
    var accuracy: Double?

    @Option(help: "How much a cheap answer counts, 0…100.")
    var cost: Double?

    func validate() throws {
        for (name, value) in [("speed", speed), ("accuracy", accuracy), ("cost", cost)] {
            guard value.map({ (0...100).contains($0) }) ?? true else {
                throw ValidationError("--\(name) takes 0 to 100.")
            }
        }
    }

    /// The given sliders, the others as they stand.
    func over(_ priorities: Priorities) -> Priorities {
        Priorities(
            speed: speed ?? priorities.speed,
            accuracy: accuracy ?? priorities.accuracy,
            cost: cost ?? priorities.cost
        )
    }
}
