import ArgumentParser
import Dialogue
import Evaluation
import FoundationEssentials
import Storage

/// Reads conversations back in.
struct SessionsImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Read conversations that `sessions export` wrote; they are added to those there are.",
        discussion: """
            What their answers cost counts as spent, on the day they were given.

            Example: switchboard sessions import all.jsonl
            """
    )

    @Argument(help: "The file, one conversation a line.")
    var file: String

    func run() throws {
        let conversations = try TableFile(file).rows(Conversation.self)
        let store = try Home.open().openStore()
        for conversation in conversations { try add(conversation, to: store) }
        Output.complain("\(conversations.count) conversations imported.")
    }

    private func add(_ conversation: Conversation, to store: Store) throws {
        let began = conversation.messages.first?.time ?? 0
        let id = try store.newConversation(title: conversation.title, at: began)
        for message in conversation.messages { try store.append(message.detached, to: id) }
    }
}

extension Message {
    /// The message without its decision, which stays in the database it was made in.
    fileprivate var detached: Message {
        var message = self
        message.answer?.decision = nil
        return message
    }
}
