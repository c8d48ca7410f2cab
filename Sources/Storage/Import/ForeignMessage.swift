import Dialogue

/// A message of another client's, with what is common to all of them.
struct ForeignMessage {
    var role: Message.Role
    var text: String
    /// Seconds since 1970 UTC; nil where the export does not say.
    var time: Double?
    var reasoning = ""
    var model = ""
    var attachments: [Attachment] = []
}

extension Conversation {
    /// A conversation of another client's. What one side says in several messages in a row becomes one, and a message
    /// without a time has that of the one before it.
    init(title: String, began: Double?, _ messages: [ForeignMessage], client: ForeignConversations.Client) {
        var (kept, time) = ([Message](), began ?? 0)
        for message in messages where !message.text.allSatisfy(\.isWhitespace) || !message.attachments.isEmpty {
            time = message.time ?? time
            if let last = kept.last, last.role == message.role, message.role != .system {
                kept[kept.count - 1].add(message)
            } else {
                kept.append(Message(message, at: time, client: client))
            }
        }
        let words = title.split { $0.isWhitespace || $0.isNewline || $0.unicodeScalars.contains { $0.value < 32 } }
        self.init(id: 0, title: words.joined(separator: " "), messages: kept)
    }
}

extension Message {
    fileprivate init(_ foreign: ForeignMessage, at time: Double, client: ForeignConversations.Client) {
        self.init(id: 0, role: foreign.role, text: foreign.text, time: time, attachments: foreign.attachments)
        guard foreign.role == .assistant else { return }
        var answer = Answer(model: foreign.model.isEmpty ? client.rawValue : foreign.model, provider: client.rawValue)
        answer.reasoning = foreign.reasoning
        answer.state = .complete(.stop)
        self.answer = answer
    }

    fileprivate mutating func add(_ foreign: ForeignMessage) {
        text = [text, foreign.text].filter { !$0.isEmpty }.joined(separator: "\n\n")
        attachments += foreign.attachments
        answer?.reasoning += foreign.reasoning
    }
}
