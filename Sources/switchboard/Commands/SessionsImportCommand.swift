import ArgumentParser
import Dialogue
import Storage

/// Reads conversations back in.
struct SessionsImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Read conversations that `sessions export` wrote; they are added to those there are, all or none.",
        discussion: """
            What their answers cost was counted where they were given; on a new machine --count-costs counts it here too.

            Examples: switchboard sessions import all.jsonl
                      ssh desk switchboard sessions export | switchboard sessions import --count-costs -
            """
    )

    @Argument(help: "The file, one conversation a line; - for standard input.")
    var file: String

    @Flag(help: "Count what the answers cost as spent, on the day of each.")
    var countCosts = false

    func run() throws {
        let conversations = try TableFile(file).rows(Conversation.self)
        try Home.open().openStore().add(conversations, countingCosts: countCosts)
        Output.complain("\(conversations.count) conversations imported.")
    }
}
