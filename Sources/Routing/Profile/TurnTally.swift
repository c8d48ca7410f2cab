public import Dialogue

/// What turns count for, whether or not they are read: their tokens, their images, and what a model must take to be sent them.
public struct TurnTally: Sendable, Hashable {
    /// Tokens, by estimate.
    private(set) var tokens = 0
    /// Images.
    private(set) var images = 0
    /// What a model must be able to take.
    private(set) var needs: Set<Need> = []

    /// No turns.
    public init() {}

    /// Counts one more turn.
    public mutating func add(_ turn: Message) { add(turn.text, turn.attachments) }

    /// Counts a text with what goes along with it.
    mutating func add(_ text: String, _ attachments: [Attachment]) {
        tokens += TokenEstimate.tokens(in: text) + TokenEstimate.perMessage
        for attachment in attachments { add(attachment) }
    }

    private mutating func add(_ attachment: Attachment) {
        if attachment.type.hasPrefix("image/") {
            images += 1
            tokens += TokenEstimate.perImage
            needs.insert(.vision)
        } else if attachment.type.hasPrefix("text/") {
            tokens += attachment.data.count / 4
        } else {
            tokens += TokenEstimate.perFile
            needs.insert(attachment.type.hasPrefix("audio/") ? .audio : .file)
        }
    }
}
