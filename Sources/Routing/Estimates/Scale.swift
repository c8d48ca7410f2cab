/// The fixed scales that make quality, time and money comparable.
///
/// They depend on nothing but the figure itself. Were they stretched to the candidates at hand, adding a candidate could
/// reorder the others.
public enum Scale {
    /// Logits between the easiest prompt and the hardest: a model that answers the easiest well 9 times in 10 answers the
    /// hardest well 55 times in 100.
    ///
    /// This and `ease` are what four tables of outcomes (MMLU, GSM8K and two of chats) say of models whose abilities are known
    /// from leaderboards. They would have it yet narrower, but their prompts are more alike than what people ask.
    public static let difficultyRange = 2.0
    /// The logit at which ability 0 answers a middling prompt well.
    static let ease = 0.6
    /// Below about this much USD a message is as good as free.
    public static let negligibleCost = 0.000_01
    /// At this many USD and above a message is as dear as can be.
    public static let prohibitiveCost = 1.0
    /// Below about this many seconds an answer is as good as instant.
    public static let negligibleSeconds = 0.2
    /// At this many seconds and above an answer is as slow as can be.
    public static let prohibitiveSeconds = 60.0
    /// Standard normal deviation that 5 % lie beyond.
    static let fivePercent = 1.644_853_626_951_472_2

    /// How good a probability of a good answer is: the probability itself, as half as many failures is worth half as much
    /// when there were half as many to begin with.
    @inline(__always)
    static func value(ofQuality quality: Double) -> Double { min(1, max(0, quality)) }

    /// How good a cost in USD is: 1 for free, 0 for `prohibitiveCost`, even steps for equal ratios between.
    @inline(__always)
    static func value(ofCost usd: Double) -> Double {
        value(max(0, usd) / negligibleCost, span: costSpan)
    }

    /// How good a waiting time is: 1 for none, 0 for `prohibitiveSeconds`, even steps for equal ratios between.
    @inline(__always)
    static func value(ofSeconds seconds: Double) -> Double {
        value(max(0, seconds) / negligibleSeconds, span: timeSpan)
    }

    /// The natural logarithm, the same to the last bit on every machine.
    public static func logarithm(_ value: Double) -> Double { Elementary.log(value) }

    private static let costSpan = Elementary.log(1 + prohibitiveCost / negligibleCost)
    private static let timeSpan = Elementary.log(1 + prohibitiveSeconds / negligibleSeconds)

    @inline(__always)
    private static func value(_ ratio: Double, span: Double) -> Double {
        max(0, 1 - Elementary.log(1 + ratio) / span)
    }
}
