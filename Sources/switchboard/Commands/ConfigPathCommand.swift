import ArgumentParser
import FoundationEssentials
import Settings

/// Says where the configuration file is.
struct ConfigPathCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "path",
        abstract: "Print the path of the configuration file, whether it is there or not.",
        discussion: "Example: ls -l \"$(switchboard config path)\""
    )

    func run() throws { try Output.print(Places(environment: ProcessInfo.processInfo.environment).configurationFile) }
}
