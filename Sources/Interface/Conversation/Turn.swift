public import Dialogue

/// A message as the conversation pane holds it: with a name of its own, from before it has an id on disk.
public struct Turn: Sendable, Equatable, Identifiable {
    /// Unique while the program runs.
    public var id: Int
    /// What was said. Its id is 0 until it is on disk.
    public var message: Message
    /// The request that is answering it, while one is.
    public var request: Int?
    /// The messages beside it on disk, itself included, oldest first; empty until asked for.
    public var alternatives: [Int64] = []
    /// Grows with every change, so that a layout made of an older state is known to be stale.
    public var version = 0
    /// How often the sign of waiting has moved.
    var moves = 0

    /// Which of its alternatives it is, from 1, and of how many; nil when it stands alone.
    var place: (number: Int, count: Int)? {
        guard alternatives.count > 1, let index = alternatives.firstIndex(of: message.id) else { return nil }
        return (index + 1, alternatives.count)
    }

    init(id: Int, message: Message, request: Int? = nil) {
        self.id = id
        self.message = message
        self.request = request
    }
}
