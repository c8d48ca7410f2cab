import ArgumentParser
import FoundationEssentials
import Settings

/// Opens the configuration file in the user's editor.
struct ConfigEditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit",
        abstract: "Open the configuration file in $VISUAL or $EDITOR, begun where there is none, and check it after.",
        discussion: "Example: EDITOR=nano switchboard config edit"
    )

    func run() throws {
        let environment = ProcessInfo.processInfo.environment
        let file = Places(environment: environment).configurationFile
        if !FileManager.default.fileExists(atPath: file) { try ConfigInitCommand.write(to: file) }
        try Editor(environment).open(file)
        try ConfigCheckCommand().run()
    }
}
