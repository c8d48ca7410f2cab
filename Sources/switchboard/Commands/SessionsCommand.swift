import ArgumentParser

/// Everything about kept conversations.
struct SessionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sessions",
        abstract: "List, show, search, export, import and delete conversations.",
        discussion: """
            Examples: switchboard sessions
                      switchboard sessions show last
                      switchboard sessions search "tide table"
                      switchboard sessions export --format markdown 12 > tides.md
                      switchboard sessions export > all.json
            """,
        subcommands: [
            SessionsListCommand.self, SessionsShowCommand.self, SessionsSearchCommand.self, SessionsExportCommand.self,
            SessionsImportCommand.self, SessionsDeleteCommand.self,
        ],
        defaultSubcommand: SessionsListCommand.self
    )
}
