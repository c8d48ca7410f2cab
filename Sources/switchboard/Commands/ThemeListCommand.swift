import ArgumentParser
import Drawing
import Settings

/// Lists the themes.
struct ThemeListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the themes of the program and your own.",
        discussion: "Example: switchboard theme list --json | jq -r '.themes[].name'"
    )

    @Flag(help: "Print one JSON object: themes[{name,background,border}].")
    var json = false

    func run() throws {
        let library = ThemeLibrary(folder: try Home.open().places.themes)
        for mistake in library.mistakes { Output.complain(mistake.description) }
        let rows = library.themes.map(Row.init)
        guard !json else { return try Output.print(json: ["themes": rows]) }
        var table = TextTable(.words("THEME"), .words("BACKGROUND"), .words("BORDER"))
        for row in rows { table.add(row.name, row.background, row.border) }
        try Output.print(table.text)
    }

    private struct Row: Encodable {
        let name: String
        let background: String
        let border: String

        init(_ theme: Theme) {
            name = theme.name
            background = theme.isLight ? "light" : "dark"
            border = theme.border.rawValue
        }
    }
}
