import Dialogue

/// Estimates what a message costs at a candidate: the prompt, the answer, hidden reasoning, the request and images.
struct CostEstimate {
    /// What is assumed of a model whose price is not known: that of a standard model, so that ignorance is never a bargain.
    static let assumed = Price(promptPerMillion: 3, completionPerMillion: 15)
    /// Seconds in which half of all prompt caches are dropped; providers promise five minutes and often keep longer.
    static let cacheHalfLife = 300.0
    /// How far reasoning may be off: half as many tokens as expected, or twice.
    private static let reasoningFactor = 2.0

    private let promptTokens: Double
    private let sharedTokens: Double
    private let completion: TokenRange
    private let images: Double
    private let cachedShare: Double

    /// Reads how much is sent and expected, once for all candidates.
    init(profile: PromptProfile, incumbent: Incumbent?) {
        promptTokens = Double(max(0, profile.promptTokens))
        sharedTokens = min(promptTokens, Double(max(0, profile.sharedPrefixTokens)))
        completion = profile.completionTokens.sound
        images = Double(max(0, profile.images))
        let age = (incumbent?.age ?? .infinity).clamped(to: 0...1e9, or: 1e9)
        cachedShare = Elementary.exp(-age / Self.cacheHalfLife * 0.693_147_180_559_945_3)
    }

    /// What an answer of middle length costs in USD, with the interval by its length, and whether it rests on a known price.
    func estimate(_ price: Price?, tokens: TokenRange, factor: Double, isIncumbent: Bool) -> (
        usd: Estimate, isPriceKnown: Bool
    ) {
        let isPriceKnown = price != nil
        let price = price ?? Self.assumed
        let prompt = price.prompt.usd
        let saved =
            isIncumbent ? sharedTokens * max(0, prompt - (price.cachedPrompt ?? price.prompt).usd) : 0
        let base = promptTokens * prompt + price.request.usd + images * price.image.usd
        let rate = price.completion.usd
        let factor = factor.clamped(to: 0.05...20, or: 1)
        let usd = Estimate(
            mean: factor * max(0, base - saved * cachedShare + tokens.median * rate),
            low: factor * max(0, base - saved + tokens.low * rate),
            high: factor * max(0, base + tokens.high * rate)
        )
        return (usd, isPriceKnown)
    }

    /// Tokens the candidate is expected to write, hidden reasoning included, within what it can write.
    func completionTokens(reasoningRatio: Double, lengthFactor: Double?, atMost limit: Int?) -> TokenRange {
        let ratio = reasoningRatio.clamped(to: 0...1000, or: 0)
        let factor = (lengthFactor ?? 1).clamped(to: 0.05...20, or: 1)
        let most = limit.map { Double(max(1, $0)) } ?? .infinity
        return TokenRange(
            median: min(most, factor * completion.median * (1 + ratio)),
            low: min(most, factor * completion.low * (1 + ratio / Self.reasoningFactor)),
            high: min(most, factor * completion.high * (1 + ratio * Self.reasoningFactor))
        )
    }

    /// Tokens the prompt alone lets expect of a candidate, whatever was learnt of its answers.
    func completionTokens(of candidate: Candidate) -> TokenRange {
        completionTokens(
            reasoningRatio: candidate.reasoningRatio,
            lengthFactor: nil,
            atMost: candidate.model.maxCompletionTokens
        )
    }
}

extension TokenRange {
    /// The same, non-negative, finite and in order, whatever it was.
    fileprivate var sound: TokenRange {
        let middle = median.clamped(to: 0...1e9, or: 300)
        return TokenRange(
            median: middle,
            low: low.clamped(to: 0...middle, or: middle),
            high: high.clamped(to: middle...1e10, or: middle)
        )
    }
}
