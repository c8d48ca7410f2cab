public import Dialogue

/// A message as the conversation pane holds it: with a name of its own, from before it has an id on disk.
public struct Turn: Sendable, Equatable, Identifiable {
    /// Unique while the program runs.
    public var id: Int
    /// What was said. Its id is 0 until it is on disk.
    public var message: Message
    /// The request that is answering it, while one is.
    public var request: Int?
    /// Grows with every change, so that a layout made of an older state is known to be stale.
    public var version = 0

    init(id: Int, message: Message, request: Int? = nil) {
        self.id = id
        self.message = message
        self.request = request
    }
}
