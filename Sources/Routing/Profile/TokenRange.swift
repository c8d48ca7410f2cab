/// How many tokens an answer may have. Lengths are far from even: most answers are short and a few very long, so the middle is
/// where half of them lie below, not their mean.
public struct TokenRange: Sendable, Hashable {
    /// Half of all answers are shorter.
    public var median: Double
    /// 5 % are shorter.
    public var low: Double
    /// 5 % are longer.
    public var high: Double

    /// A middle and its interval.
    public init(median: Double, low: Double, high: Double) {
        self.median = median
        self.low = low
        self.high = high
    }
}

extension TokenRange: Codable {
    private enum CodingKeys: CodingKey { case median, mean, low, high }

    /// Reads a range; one that was written as `mean` held the median too.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            median: try values.decode(Double.self, forKey: values.contains(.median) ? .median : .mean),
            low: try values.decode(Double.self, forKey: .low),
            high: try values.decode(Double.self, forKey: .high)
        )
    }

    /// Writes a range.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(median, forKey: .median)
        try values.encode(low, forKey: .low)
        try values.encode(high, forKey: .high)
    }
}
