import ArgumentParser
import Dialogue
import Storage

/// Writes conversations out.
struct SessionsExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write conversations to standard output, all of them or the ones named.",
        discussion: """
            JSON has one conversation a line, with everything known of each answer; `sessions import` reads it back.

            Examples: switchboard sessions export > all.jsonl
                      switchboard sessions export 12 --format markdown > tides.md
            """
    )

    /// What is written.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case json, markdown
    }

    @Argument(help: "The conversations' numbers, or `last`; all without any.", completion: .conversations)
    var sessions: [NumberOrLast] = []

    @Option(help: "json or markdown.")
    var format = Format.json

    func run() throws {
        let store = try Home.open().openStore()
        guard !sessions.isEmpty else { return try store.forEachConversation(write) }
        for session in sessions { try write(session.conversation(in: store)) }
    }

    private func write(_ conversation: Conversation) throws {
        switch format {
        case .json: try Output.print(jsonLine: conversation)
        case .markdown: try Output.print(ConversationMarkdown(conversation).text + "\n")
        }
    }
}
