import ArgumentParser
import FoundationEssentials

/// Checks everything the program needs, and says how to mend what is wrong.
struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Check terminal, locale, configuration, keys, network and database, each with its fix.",
        discussion: """
            Ends with 1 when something is wrong; remarks do not count.

            Examples: switchboard doctor
                      switchboard doctor --json | jq '.checks[] | select(.state == "wrong")'
            """
    )

    @Flag(help: "Print one JSON object: checks[{name,state,found,fix}].")
    var json = false

    func run() async throws {
        let environment = ProcessInfo.processInfo.environment
        let checks =
            TerminalCheckup(environment: environment).checks + FilesCheckup(environment: environment).checks
            + (await ProvidersCheckup(environment: environment).checks)
        if json {
            try Output.print(json: ["checks": checks])
        } else {
            try Output.print(checks.map(\.text).joined(separator: "\n"))
        }
        guard !checks.contains(where: { $0.state == .wrong }) else { throw ExitCode.failure }
    }
}
