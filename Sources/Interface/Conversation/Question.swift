public import Dialogue

/// A question that was written and is to be asked.
public struct Question: Sendable, Hashable {
    /// What is asked.
    public var text: String
    /// The files that go with it.
    public var attachments: [Attachment]
}
