import ArgumentParser
import FoundationEssentials
import Settings

/// Names every mistake in the configuration file.
struct ConfigCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Name every mistake in the configuration file and in your own themes; ends with 1 when there is one.",
        discussion: "Example: switchboard config check && echo fine"
    )

    func run() throws {
        let environment = ProcessInfo.processInfo.environment
        let places = Places(environment: environment)
        let loaded = LoadedConfiguration.load(from: places, environment: environment)
        let themes = ThemeLibrary(folder: places.themes)
        let file = places.configurationFile
        let mistakes =
            loaded.mistakesWhenChecked(file: file, themes: themes, environment: environment) + themes.mistakes
        for mistake in mistakes { Output.complain(mistake.description) }
        guard mistakes.isEmpty else { throw ExitCode.failure }
        try Output.print(loaded.hasFile ? "\(file) is right." : "There is no \(file); the defaults hold.")
    }
}
