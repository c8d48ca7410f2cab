import ArgumentParser
import Dialogue
import Interface
import Storage

/// Reads conversations back in.
struct SessionsImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Read conversations of this program or another; they are added to those there are, all or none.",
        discussion: """
            Takes what `sessions export` wrote, conversations.json of a ChatGPT or Claude export, and the chats that \
            Open WebUI exports; which it is shows by itself. What answers cost was counted where they were given; on a \
            new machine --count-costs counts it here too.

            Examples: switchboard sessions import all.jsonl
                      unzip chatgpt-export.zip conversations.json && switchboard sessions import conversations.json
                      ssh desk switchboard sessions export | switchboard sessions import --count-costs -
            """
    )

    @Argument(help: "The file; - for standard input.", completion: .file())
    var file: String

    @Flag(help: "Count what the answers cost as spent, on the day of each.")
    var countCosts = false

    func run() throws {
        let bytes = try TableFile(file).bytes
        let foreign = ForeignConversations(bytes)
        let conversations = try foreign?.conversations ?? TableFile(file).rows(Conversation.self, of: bytes)
        try Home.open().openStore().add(conversations, countingCosts: countCosts)
        let source = foreign.map { " from \($0.client.rawValue)" } ?? ""
        let skipped = foreign.map(\.skipped).flatMap { $0 > 0 ? "; \($0) had nothing in them to import" : nil } ?? ""
        let count = Figures.counted(conversations.count, "conversation")
        Output.complain("\(count) imported\(source)\(skipped).")
    }
}
