import ArgumentParser

/// Everything about the configuration file.
struct ConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config",
        abstract: "Show, check, edit and begin the configuration file.",
        discussion: """
            Examples: switchboard config
                      switchboard config init && switchboard config edit
                      switchboard config check
            """,
        subcommands: [
            ConfigShowCommand.self, ConfigPathCommand.self, ConfigCheckCommand.self, ConfigEditCommand.self,
            ConfigInitCommand.self,
        ],
        defaultSubcommand: ConfigShowCommand.self
    )
}
