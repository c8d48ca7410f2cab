import Dialogue
import Interface

/// A conversation as a Markdown document.
struct ConversationMarkdown {
    private let conversation: Conversation
    private let showsNumbers: Bool

    /// - Parameter showsNumbers: Whether each message says its number, by which other commands name it.
    init(_ conversation: Conversation, showsNumbers: Bool = false) {
        self.conversation = conversation
        self.showsNumbers = showsNumbers
    }

    var text: String {
        (["# " + (conversation.title.isEmpty ? "Conversation \(conversation.id)" : conversation.title)]
            + conversation.messages.map(section)).joined(separator: "\n\n")
    }

    private func section(_ message: Message) -> String {
        let number = showsNumbers ? "[\(message.id)] " : ""
        let files = message.attachments.map { "\n\n(\($0.name), \($0.type), \($0.data.count) bytes)" }.joined()
        return "## \(number)\(heading(of: message))\n\n\(message.text)\(files)\(outcome(of: message))"
    }

    private func heading(of message: Message) -> String {
        let time = When.text(message.time)
        switch message.role {
        case .system: return "System"
        case .user: return "You · \(time)"
        case .assistant:
            let cost = message.answer?.cost.map { " · " + Figures.dollars($0.amount) } ?? ""
            return "\(message.answer?.model ?? "Answer") · \(time)\(cost)"
        }
    }

    private func outcome(of message: Message) -> String {
        switch message.answer?.state {
        case .failed(let reason): "\n\n*Failed: \(reason)*"
        case .stopped: "\n\n*Stopped.*"
        case .interrupted: "\n\n*Interrupted.*"
        default: ""
        }
    }
}
