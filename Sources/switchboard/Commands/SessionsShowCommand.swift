import ArgumentParser
import Drawing

/// Shows one conversation.
struct SessionsShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a conversation as text.",
        discussion: """
            Examples: switchboard sessions show last | less
                      switchboard sessions show 12 --json | jq -r '.messages[-1].text'
            """
    )

    @Argument(help: "The conversation's number, or `last`.")
    var session: SessionNumber

    @Flag(help: "Print one JSON object, as `sessions export` does.")
    var json = false

    func run() throws {
        let conversation = try session.conversation(in: Home.open().openStore())
        guard !json else { return try Output.print(json: conversation) }
        let text = ConversationMarkdown(conversation, showsNumbers: true).text
        try Output.print(Output.isTerminal ? displayable(text) : text)
    }
}
