import ArgumentParser

/// The keys of the keyboard, and the keys of providers.
struct KeysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys",
        abstract: "List what every key of the keyboard does; keep the API key of a provider.",
        discussion: """
            Examples: switchboard keys
                      switchboard keys --json | jq '.keys[] | select(.where == "composer")'
                      switchboard keys set openrouter
            """,
        subcommands: [KeysListCommand.self, KeysSetCommand.self],
        defaultSubcommand: KeysListCommand.self
    )
}
