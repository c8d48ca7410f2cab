public import Dialogue

/// What the engine gets to read: the draft and the turns before it.
public struct PromptContext: Sendable, Hashable {
    /// What the user is about to send.
    public var draft: String
    /// Files and images that go with it.
    public var attachments: [Attachment]
    /// The turns before, oldest first. System turns count as tokens but do not vote on the task.
    public var history: [Message]
    /// What turns before those count, where the history begins with the newest only: they are not read.
    public var tallied = TurnTally()
    /// The last of those, by its id: from there back they are read from disk for the model that is asked. Nil where the
    /// history is whole.
    public var talliedThrough: Int64?

    /// So many of the user's turns at the end of the history are read; the others only count.
    public static let turnsRead = 6

    /// A draft with the turns before it.
    public init(draft: String, attachments: [Attachment] = [], history: [Message] = []) {
        self.draft = draft
        self.attachments = attachments
        self.history = history
    }
}
