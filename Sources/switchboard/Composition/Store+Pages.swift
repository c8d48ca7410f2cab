import Dialogue
import Interface
import Storage

// Conversations, as much of them as is looked at.
extension Store {
    /// A conversation with its newest messages, and what those before them count.
    func newestOfConversation(_ id: Int64) throws -> (newest: Conversation, earlier: EarlierTurns) {
        let (title, last) = try heading(of: id)
        guard let last else { return (Conversation(id: id, title: title), EarlierTurns()) }
        let newest = try page(through: last, size: ConversationPage.standardSize)
        return (Conversation(id: id, title: title, messages: newest.messages), newest.earlier)
    }

    /// At least so many messages that end with that one, and what those before them count.
    func page(through last: Int64, size: Int) throws -> ConversationPage {
        var page = ConversationPage(size: size)
        try forEachMessage(backFrom: last) { page.take(older: $0) }
        return page
    }
}
