import Dialogue

/// The tokens of a prompt with all its turns, and what is sent along.
struct TokenCount: Sendable, Equatable {
    /// Tokens of everything that will be sent.
    let all: Int
    /// Tokens of the turns before the draft.
    let earlier: Int
    /// Images in the draft and the turns before.
    let images: Int
    /// What a model must be able to take to be sent it.
    let needs: Set<Need>

    /// Counts the draft and its history.
    init(of context: PromptContext) {
        var tally = context.tallied
        for turn in context.history { tally.add(turn) }
        earlier = tally.tokens
        tally.add(context.draft, context.attachments)
        (all, images, needs) = (tally.tokens, tally.images, tally.needs)
    }
}
