import ArgumentParser

/// Everything about themes.
struct ThemeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "theme",
        abstract: "List, show and check themes.",
        discussion: """
            Examples: switchboard theme
                      switchboard theme show dark
                      switchboard theme check ~/.config/switchboard/themes/sea.toml
            """,
        subcommands: [ThemeListCommand.self, ThemeShowCommand.self, ThemeCheckCommand.self],
        defaultSubcommand: ThemeListCommand.self
    )
}
