import ArgumentParser
import Dialogue
import Storage

/// Searches what was said.
struct SessionsSearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Find the messages that hold all of these words; the last word may be incomplete.",
        discussion: """
            Ends with 1 when nothing is found.

            Examples: switchboard sessions search tide tab
                      switchboard sessions search --json tide | jq '.hits[].session'
            """
    )

    @Argument(help: "The words.")
    var words: [String]

    @OptionGroup var count: LimitOption

    @Flag(help: "Print one JSON object: hits[{message,session,title,role,time,excerpt}].")
    var json = false

    func run() throws {
        let hits = try Home.open().openStore().search(words.joined(separator: " "), limit: count.or(20))
        if json {
            try Output.print(json: ["hits": hits.map(Row.init)])
        } else if !hits.isEmpty {
            var table = TextTable(.figures("SESSION"), .words("TIME"), .words("WHO"), .words("TEXT"))
            for hit in hits { table.add(String(hit.conversation), When.text(hit.time), hit.role.rawValue, hit.excerpt) }
            try Output.print(table.text)
        }
        guard !hits.isEmpty else { throw ExitCode.failure }
    }

    private struct Row: Encodable {
        let message: Int64
        let session: Int64
        let title: String
        let role: String
        let time: Double
        let excerpt: String

        init(_ hit: SearchHit) {
            message = hit.id
            session = hit.conversation
            title = hit.title
            role = hit.role.rawValue
            time = hit.time
            excerpt = hit.excerpt
        }
    }
}
