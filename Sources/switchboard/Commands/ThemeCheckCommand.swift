import ArgumentParser
import Drawing
import FoundationEssentials
import Settings

/// Names every mistake in a theme file.
struct ThemeCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Name every mistake in a theme file; ends with 1 when there is one.",
        discussion: "Example: switchboard theme check ~/.config/switchboard/themes/sea.toml"
    )

    @Argument(help: "The file.", completion: .file(extensions: ["toml"]))
    var file: String

    func run() throws {
        guard let text = try? String(contentsOf: URL(filePath: file), encoding: .utf8) else {
            throw Trouble("\(file) cannot be read as UTF-8 text.")
        }
        do {
            let theme = try Theme(text, file: file)
            try Output.print("\(file) is right: \(theme.styles.count) of \(Role.allCases.count) roles have a style.")
        } catch let mistakes as Mistakes {
            Output.complain(mistakes.description)
            throw ExitCode.failure
        }
    }
}
