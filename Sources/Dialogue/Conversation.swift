/// A conversation: its messages in order, oldest first.
public struct Conversation: Sendable, Hashable, Codable, Identifiable {
    /// Unique on this machine.
    public var id: Int64
    /// What it is about, in a few words; empty until something was said.
    public var title: String
    /// Its turns, oldest first.
    public var messages: [Message]

    /// A conversation with its turns.
    public init(id: Int64, title: String = "", messages: [Message] = []) {
        self.id = id
        self.title = title
        self.messages = messages
    }
}
