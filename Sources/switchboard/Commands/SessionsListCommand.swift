import ArgumentParser
import Dialogue
import Interface
import Storage

/// Lists the conversations.
struct SessionsListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the conversations, the one last written to first.",
        discussion: """
            Examples: switchboard sessions list --limit 5
                      switchboard sessions list --json | jq '.sessions[].title'
            """
    )

    @OptionGroup var count: LimitOption

    @Flag(help: "Print one JSON object: sessions[{id,title,created,updated,messages,usd,models}].")
    var json = false

    func run() throws {
        let found = try Home.open().openStore().conversations(limit: count.or(50))
        if json { return try Output.print(json: ["sessions": found.map(Row.init)]) }
        guard !found.isEmpty else { return Output.complain("There are no conversations yet.") }
        var table = TextTable(
            .figures("ID"), .words("LAST"), .figures("MESSAGES"), .figures("COST"), .words("MODELS"), .words("TITLE")
        )
        for one in found {
            table.add(
                String(one.id), When.text(one.updated), String(one.messages), Figures.dollars(one.cost),
                Self.models(of: one), one.title
            )
        }
        try Output.print(table.text)
    }

    private static func models(of summary: ConversationSummary) -> String {
        let others = summary.models.count - 1
        return (summary.models.first ?? "–") + (others > 0 ? " +\(others)" : "")
    }

    private struct Row: Encodable {
        let id: Int64
        let title: String
        let created: Double
        let updated: Double
        let messages: Int
        let usd: Double
        let models: [String]

        init(_ summary: ConversationSummary) {
            id = summary.id
            title = summary.title
            created = summary.created
            updated = summary.updated
            messages = summary.messages
            usd = summary.cost.usd
            models = summary.models
        }
    }
}
