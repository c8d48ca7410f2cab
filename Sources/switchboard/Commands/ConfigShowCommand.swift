import ArgumentParser
import FoundationEssentials
import Settings

/// Shows what holds, and where each value is from.
struct ConfigShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show every setting as it holds, and whether it is a default, from the file or the environment.",
        discussion: "Example: switchboard config show --json | jq '.settings[] | select(.origin == \"file\")'"
    )

    @Flag(help: "Print one JSON object: path, settings[{key,value,origin}].")
    var json = false

    func run() throws {
        let home = try Home.open()
        let settings = EffectiveSettings(home.configuration).rows
        guard !json else {
            return try Output.print(json: Report(path: home.places.configurationFile, settings: settings))
        }
        var table = TextTable(.words("SETTING"), .words("VALUE"), .words("FROM"))
        for row in settings { table.add(row.key, row.value, row.origin.rawValue) }
        try Output.print(table.text)
    }

    private struct Report: Encodable {
        let path: String
        let settings: [EffectiveSettings.Row]
    }
}
