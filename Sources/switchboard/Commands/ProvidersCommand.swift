import ArgumentParser
import Settings

/// Tells which providers there are, and whether they answer.
struct ProvidersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "providers",
        abstract: "Show the providers: where their keys come from, whether they answer, how many models they have.",
        discussion: """
            Ends with 1 when a provider does not answer. To add one, type its key in with `switchboard keys set openrouter` \
            (or openai, anthropic, gemini), set OPENROUTER_API_KEY, OPENAI_API_KEY, ANTHROPIC_API_KEY or GEMINI_API_KEY, or \
            write a [[providers]] table: `switchboard config edit`.

            Examples: switchboard providers
                      switchboard providers --json | jq '.providers[] | select(.reachable | not)'
            """
    )

    @Flag(help: "Print one JSON object: providers[{name,dialect,base_url,key,reachable,models,list_age_s,problem}].")
    var json = false

    func run() async throws {
        let report = try await Home.using { home in
            await home.findModels(.everybody)
            return ProvidersReport(home)
        }
        if json {
            try Output.print(json: ["providers": report.rows])
        } else {
            try Output.print(report.text)
        }
        guard report.rows.allSatisfy(\.reachable) else { throw ExitCode.failure }
    }
}
