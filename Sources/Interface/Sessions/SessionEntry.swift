public import Dialogue

/// A kept conversation, as the sessions browser lists it.
public struct SessionEntry: Sendable, Hashable, Identifiable {
    /// The conversation.
    public var id: Int64
    /// What it is about; empty until something was said.
    public var title: String
    /// When it was last written to, in seconds since 1970 UTC.
    public var updated: Double
    /// How many messages it has.
    public var messages: Int
    /// What its answers have cost, as far as is known.
    public var cost: Money
    /// The models that have answered in it.
    public var models: [String]
    /// The line round the words searched for; nil where only the title matches, or nothing is searched for.
    public var excerpt: String?
    /// The newest message that holds them; nil likewise.
    public var found: Int64?

    /// A conversation by what is listed of it.
    public init(
        id: Int64,
        title: String,
        updated: Double,
        messages: Int,
        cost: Money,
        models: [String],
        excerpt: String? = nil
    ) {
        self.id = id
        self.title = title
        self.updated = updated
        self.messages = messages
        self.cost = cost
        self.models = models
        self.excerpt = excerpt
    }
}
