/// One candidate's place in a decision, with every term of its score.
public struct Ranked: Sendable, Hashable, Codable {
    /// The candidate's id.
    public var candidate: String
    /// The model's id, without effort.
    public var model: String
    /// The provider it is asked at.
    public var provider: String
    /// The weighted sum of the terms, 0…1.
    public var score: Double
    /// The probability of a good answer.
    public var quality: Estimate
    /// Expected cost of the message in USD.
    public var costUSD: Estimate
    /// Whether the cost rests on a known price.
    public var isPriceKnown: Bool
    /// Expected seconds to the first token.
    public var firstTokenSeconds: Estimate
    /// Expected seconds to the end of the answer.
    public var totalSeconds: Estimate
    /// How each priority scored it.
    public var terms: Terms
    /// Why it cannot be picked; nil when it can.
    ///
    /// Written out, as a `?` would have it set to nil first, and the compiler then copies each new row with its names.
    public var excluded: Optional<Exclusion>

    /// A row with all its terms.
    public init(
        candidate: String,
        model: String,
        provider: String,
        score: Double,
        quality: Estimate,
        costUSD: Estimate,
        isPriceKnown: Bool,
        firstTokenSeconds: Estimate,
        totalSeconds: Estimate,
        terms: Terms,
        excluded: Exclusion? = nil
    ) {
        self.candidate = candidate
        self.model = model
        self.provider = provider
        self.score = score
        self.quality = quality
        self.costUSD = costUSD
        self.isPriceKnown = isPriceKnown
        self.firstTokenSeconds = firstTokenSeconds
        self.totalSeconds = totalSeconds
        self.terms = terms
        self.excluded = excluded
    }
}
