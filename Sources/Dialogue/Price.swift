/// What a model charges, in USD a token except where said otherwise. A rate that is nil is not known.
public struct Price: Sendable, Hashable, Codable {
    /// USD per prompt token that was not read from a cache.
    public var prompt: Money
    /// USD per completion token, reasoning tokens included.
    public var completion: Money
    /// USD per prompt token read from the provider's cache; nil where the provider gives no discount.
    public var cachedPrompt: Money?
    /// USD per prompt token written to the provider's cache; nil where writing costs as much as reading afresh.
    public var cacheWrite: Money?
    /// USD per request, whatever its size.
    public var request: Money
    /// USD per image in the prompt.
    public var image: Money

    /// A price list; rates not given are zero or unknown.
    public init(
        prompt: Money,
        completion: Money,
        cachedPrompt: Money? = nil,
        cacheWrite: Money? = nil,
        request: Money = .zero,
        image: Money = .zero
    ) {
        self.prompt = prompt
        self.completion = completion
        self.cachedPrompt = cachedPrompt
        self.cacheWrite = cacheWrite
        self.request = request
        self.image = image
    }

    /// A price list in the unit price lists are published in: USD per million tokens.
    public init(promptPerMillion: Double, completionPerMillion: Double, cachedPerMillion: Double? = nil) {
        self.init(
            prompt: Money(usd: promptPerMillion / 1e6),
            completion: Money(usd: completionPerMillion / 1e6),
            cachedPrompt: cachedPerMillion.map { Money(usd: $0 / 1e6) }
        )
    }

    /// What the given usage costs by this list, exactly.
    public func cost(of usage: Usage, images: Int = 0) -> Money {
        let fresh = max(0, usage.promptTokens - usage.cachedPromptTokens - usage.cacheWriteTokens)
        var sum = fresh * prompt + usage.completionTokens * completion + request
        sum += usage.cachedPromptTokens * (cachedPrompt ?? prompt)
        sum += usage.cacheWriteTokens * (cacheWrite ?? prompt)
        return sum + images * image
    }
}
