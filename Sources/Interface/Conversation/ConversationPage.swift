public import Dialogue

/// Messages of a conversation that are read from disk together, and what those before them count.
public struct ConversationPage: Sendable, Equatable {
    /// What the messages before it count.
    public private(set) var earlier = EarlierTurns()
    private var newestFirst: [Message] = []
    private let size: Int

    /// So many messages are held by themselves, as they come to a few screens.
    public static let standardSize = 200

    /// An empty page for at least so many messages, if there are as many.
    public init(size: Int = standardSize) {
        self.size = size
    }

    /// Its messages, oldest first.
    public var messages: [Message] { newestFirst.reversed() }

    /// Takes in the message that stands before all those taken so far. One that has no room only counts.
    public mutating func take(older message: Message) {
        if isFull { earlier.add(older: message) } else { newestFirst.append(message) }
    }

    /// A page begins with a question, so that no answer is held without its own.
    private var isFull: Bool { newestFirst.count >= size && newestFirst.last?.role == .user }
}
