import Dialogue

/// The tokens of a prompt with all its turns.
struct TokenCount: Sendable, Equatable {
    /// Tokens of everything that will be sent.
    private(set) var all: Int
    /// Tokens of the turns before the draft.
    private(set) var earlier: Int
    /// Images in the draft and the turns before.
    private(set) var images: Int

    /// Counts the draft and its history.
    init(of context: PromptContext) {
        earlier = 0
        images = 0
        for turn in context.history {
            earlier += Self.tokens(turn.text, turn.attachments)
            images += Self.images(turn.attachments)
        }
        all = earlier + Self.tokens(context.draft, context.attachments)
        images += Self.images(context.attachments)
    }

    private static func tokens(_ text: String, _ attachments: [Attachment]) -> Int {
        let content = TokenEstimate.tokens(in: text) + TokenEstimate.perMessage
        return attachments.reduce(content) { $0 + tokens($1) }
    }

    private static func tokens(_ attachment: Attachment) -> Int {
        if attachment.type.hasPrefix("image/") { return TokenEstimate.perImage }
        guard attachment.type.hasPrefix("text/") else { return TokenEstimate.perFile }
        return attachment.data.count / 4
    }

    private static func images(_ attachments: [Attachment]) -> Int { attachments.count { $0.type.hasPrefix("image/") } }
}
