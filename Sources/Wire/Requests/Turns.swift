import Dialogue

extension ChatRequest {
    /// The words of all system messages, in order; nil when there are none.
    var systemText: String? {
        let texts = messages.filter { $0.role == .system && !$0.text.isEmpty }.map(\.text)
        return texts.isEmpty ? nil : texts.joined(separator: "\n\n")
    }

    /// The turns of user and assistant as every provider takes them: none empty, no two by the same speaker in a row.
    ///
    /// An answer that failed leaves an empty turn behind; some chat templates refuse a conversation that does not alternate.
    var turns: [Message] {
        var turns: [Message] = []
        for message in messages where message.role != .system && !message.isEmpty {
            guard let last = turns.last, last.role == message.role else {
                turns.append(message)
                continue
            }
            turns[turns.count - 1].text = [last.text, message.text].filter { !$0.isEmpty }.joined(separator: "\n\n")
            turns[turns.count - 1].attachments += message.attachments
        }
        return turns
    }

    /// A request body with what the caller wants laid on top; text that is no JSON object is ignored.
    func withExtras(_ body: JSON) -> JSON {
        guard let extraJSON, let extras = try? JSON(parsing: extraJSON), extras.object != nil else { return body }
        return body.merged(with: extras)
    }
}

extension Message {
    fileprivate var isEmpty: Bool { text.isEmpty && attachments.isEmpty }
}
