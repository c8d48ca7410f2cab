import ArgumentParser

/// Writes the manual page.
struct ManualCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "manual",
        abstract: "Print the manual page, made from the same source as --help.",
        discussion: "Example: switchboard manual > switchboard.1 && man ./switchboard.1"
    )

    func run() throws { try Output.print(ManualPage().text) }
}
