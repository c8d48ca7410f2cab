import ArgumentParser

/// Shows one conversation.
struct SessionsShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a conversation: Markdown, or on a terminal as in the chat.",
        discussion: """
            Examples: switchboard sessions show last | less
                      switchboard sessions show 12 --json | jq -r '.messages[-1].text'
            """
    )

    @Argument(help: "The conversation's number, or `last`.", completion: .conversations)
    var session: NumberOrLast

    @Flag(help: "Print one JSON object, as `sessions export` does.")
    var json = false

    func run() throws {
        let home = try Home.open()
        let conversation = try session.conversation(in: home.openStore())
        guard !json else { return try Output.print(json: conversation) }
        let text = ConversationMarkdown(conversation, showsNumbers: true).text
        guard var page = Page(home) else { return try Output.print(text) }
        try Output.print(asIs: page.add(text) + page.finish())
    }
}
