/// An exact amount of US dollars, kept as a whole number of picodollars (10⁻¹² USD).
///
/// Prices per token are as small as 10⁻⁸ USD, so a smaller unit than the micro-dollar shown to people is needed for
/// sums that do not drift. The range is about ±9.2 million USD; arithmetic past it saturates instead of trapping.
public struct Money: Sendable, Hashable, Comparable, Codable {
    /// The amount in picodollars.
    public var picodollars: Int64

    /// An amount given in picodollars.
    public init(picodollars: Int64) {
        self.picodollars = picodollars
    }

    /// The nearest exact amount to a number of dollars. Not-a-number is zero; what is out of range saturates.
    public init(usd: Double) {
        let scaled = (usd * 1e12).rounded()
        guard !scaled.isNaN else {
            self.init(picodollars: 0)
            return
        }
        self.init(picodollars: Int64(exactly: scaled) ?? (scaled < 0 ? .min : .max))
    }

    /// No money at all.
    public static let zero = Money(picodollars: 0)
    /// Far more than any one request costs. A provider that claims more is wrong, and its figure would swamp every sum.
    public static let mostForRequest = Money(picodollars: 1_000 * 1_000_000_000_000)

    /// The amount in dollars, for showing and for estimates; never for sums.
    public var usd: Double { Double(picodollars) / 1e12 }

    /// The amount to the nearest micro-dollar, half away from zero.
    public var microdollars: Int64 {
        let half: Int64 = picodollars < 0 ? -500_000 : 500_000
        return picodollars.saturatingAdding(half) / 1_000_000
    }

    /// Whether the left amount is less.
    public static func < (left: Money, right: Money) -> Bool { left.picodollars < right.picodollars }

    /// The exact sum, saturated.
    public static func + (left: Money, right: Money) -> Money {
        Money(picodollars: left.picodollars.saturatingAdding(right.picodollars))
    }

    /// The exact difference, saturated.
    public static func - (left: Money, right: Money) -> Money {
        Money(picodollars: left.picodollars.saturatingAdding(right.picodollars == .min ? .max : -right.picodollars))
    }

    /// Adds exactly, saturated.
    public static func += (left: inout Money, right: Money) { left = left + right }

    /// So many times a price: tokens × price per token.
    public static func * (count: Int, price: Money) -> Money {
        let (product, overflow) = Int64(count).multipliedReportingOverflow(by: price.picodollars)
        guard overflow else { return Money(picodollars: product) }
        return Money(picodollars: (count < 0) == (price.picodollars < 0) ? .max : .min)
    }

    /// Reads a whole number of picodollars.
    public init(from decoder: any Decoder) throws {
        picodollars = try decoder.singleValueContainer().decode(Int64.self)
    }

    /// Writes a whole number of picodollars.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(picodollars)
    }
}

extension Int64 {
    fileprivate func saturatingAdding(_ other: Int64) -> Int64 {
        let (sum, overflow) = addingReportingOverflow(other)
        guard overflow else { return sum }
        return other < 0 ? .min : .max
    }
}
