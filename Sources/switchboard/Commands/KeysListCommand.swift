import ArgumentParser
import Interface
import Settings

/// Lists the keys of the keyboard.
struct KeysListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List what every key does, by where it does it, your own keys included.",
        discussion: """
            Examples: switchboard keys list
                      switchboard keys list --json | jq '.keys[] | select(.where == "composer")'
            """
    )

    @Flag(help: "Print one JSON object: keys[{where,name,keys[],does}].")
    var json = false

    func run() throws {
        let keys = try Home.open().configuration.keyMap
        let rows = KeyMap.Layer.allCases.flatMap { layer in keys.bindings(of: layer).map(Row.init) }
        guard !json else { return try Output.print(json: ["keys": rows]) }
        var table = TextTable(.words("WHERE"), .words("NAME"), .words("KEYS"), .words("WHAT THEY DO"))
        for row in rows { table.add(row.where, row.name, row.keys.joined(separator: ", "), row.does) }
        try Output.print(table.text)
    }

    private struct Row: Encodable {
        let `where`: String
        let name: String
        let keys: [String]
        let does: String

        init(_ binding: KeyMap.Binding) {
            `where` = binding.layer.rawValue
            name = binding.name
            keys = binding.keys
            does = binding.help
        }
    }
}
