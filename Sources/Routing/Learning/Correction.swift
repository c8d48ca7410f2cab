/// What outcomes on like prompts say about a candidate beyond its abilities, in logits added to all of them.
public struct Correction: Sendable, Hashable, Codable {
    /// The middle of the belief; above 0 the candidate does better on such prompts than its abilities say.
    public var value: Double
    /// Its standard deviation.
    public var spread: Double

    /// A belief.
    public init(_ value: Double, spread: Double) {
        self.value = value
        self.spread = spread
    }

    /// Nothing learnt.
    public static let none = Correction(0, spread: 0)
}
