public import Routing

extension Ranked {
    /// What an answer is expected to cost, for people; what is reckoned without a price is never shown as one.
    public var costWords: String { isPriceKnown ? Figures.dollars(costUSD.mean) : "no price" }
}
