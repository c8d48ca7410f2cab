/// What became of one prompt at one or more candidates; what corrections are learnt from.
public struct Example: Sendable, Hashable, Codable {
    /// The prompt as numbers.
    public var vector: PromptVector
    /// How good each candidate's answer was, 0…1, by the candidate's id.
    public var scores: [String: Double]
    /// What each candidate cost as a multiple of what had been expected, by the candidate's id; empty where not known.
    public var costFactors: [String: Double]
    /// How much it counts against others; 1 for a plain judgement.
    public var weight: Double
    /// When it happened, in seconds since 1970 UTC; 0 for tables.
    public var time: Double

    /// An outcome of a prompt.
    public init(
        vector: PromptVector,
        scores: [String: Double],
        costFactors: [String: Double] = [:],
        weight: Double = 1,
        time: Double = 0
    ) {
        self.vector = vector
        self.scores = scores
        self.costFactors = costFactors
        self.weight = weight
        self.time = time
    }
}
