/// The tokens one request used, as the provider counted them or, failing that, as estimated here.
public struct Usage: Sendable, Hashable, Codable {
    /// All prompt tokens, those read from or written to a cache included.
    public var promptTokens: Int
    /// All completion tokens, reasoning included.
    public var completionTokens: Int
    /// The part of the completion that was hidden or shown reasoning.
    public var reasoningTokens: Int
    /// The part of the prompt that was read from the provider's cache.
    public var cachedPromptTokens: Int
    /// The part of the prompt that was written to the provider's cache.
    public var cacheWriteTokens: Int
    /// What the provider itself says the request cost; nil where it does not say.
    public var reportedCost: Money?

    /// A count of tokens; parts not given are zero.
    public init(
        promptTokens: Int = 0,
        completionTokens: Int = 0,
        reasoningTokens: Int = 0,
        cachedPromptTokens: Int = 0,
        cacheWriteTokens: Int = 0,
        reportedCost: Money? = nil
    ) {
        self.promptTokens = promptTokens
        self.completionTokens = completionTokens
        self.reasoningTokens = reasoningTokens
        self.cachedPromptTokens = cachedPromptTokens
        self.cacheWriteTokens = cacheWriteTokens
        self.reportedCost = reportedCost
    }

    /// Completion tokens a second after the first, given when the first and the last came, in seconds. Nil for a single
    /// token, and for what came within 20 ms: that was sent all at once, and its pace cannot be told.
    public func tokensPerSecond(from first: Double, to last: Double) -> Double? {
        guard completionTokens > 1, last - first >= 0.02 else { return nil }
        return Double(completionTokens - 1) / (last - first)
    }
}
