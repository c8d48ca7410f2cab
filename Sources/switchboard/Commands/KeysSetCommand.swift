import ArgumentParser
import Settings

/// Keeps a provider's key, typed in once.
struct KeysSetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set",
        abstract: "Keep a provider's API key, typed in or piped, in a file that only you can read.",
        discussion: """
            The key is never an argument, so that neither the shell's history nor a list of processes shows it.

            Examples: switchboard keys set openrouter
                      pass show openrouter | switchboard keys set openrouter
                      switchboard keys set openrouter --erase
            """
    )

    @Argument(
        help: "The provider: openrouter, openai, anthropic, gemini, or one of the configuration.",
        completion: .providers)
    var provider: String

    @Flag(help: "Erase the key instead.")
    var erase = false

    func run() throws {
        let home = try Home.open()
        let names = Set(ProviderSettings.standard.map(\.name) + home.configuration.providers.map(\.name))
        guard names.contains(provider) else {
            let list = names.sorted().joined(separator: ", ")
            throw Trouble("No provider is called \(provider). There are \(list); `switchboard config edit` adds one.")
        }
        guard !erase else { return try eraseKey(home) }
        let key = try SecretInput(prompt: "Key for \(provider) (it does not show): ").read()
        do {
            let path = try home.keys.keep(Secret(firstLineOf: key), of: provider)
            Output.complain("Kept in \(path), readable by you alone. `switchboard providers` tells whether it works.")
        } catch {
            throw Trouble("The key was not kept: \(error.message).")
        }
        try warn(home)
    }

    private func eraseKey(_ home: Home) throws {
        guard home.keys.erase(provider) else { throw Trouble("No key of \(provider) was typed in.") }
        Output.complain("The key of \(provider) is erased.")
    }

    /// A key that is set elsewhere goes before the one typed in.
    private func warn(_ home: Home) throws {
        let configured = home.configuration.providers + ProviderSettings.standard
        guard let source = configured.first(where: { $0.name == provider })?.key else { return }
        if case .environment(let names) = source,
            let set = names.first(where: { home.environment[$0]?.isEmpty == false })
        {
            Output.complain("But $\(set) is set and goes before it.")
        }
    }
}
