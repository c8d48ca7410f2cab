/// How long something took, over many runs.
struct Measurement: Encodable {
    /// What was done, as the table names it: a group and what of it.
    let name: String
    let runs: Int
    let median_us: Double
    let p99_us: Double
    /// How much was done a second at the median; nil where only the time matters.
    let rate: Double?
    /// What the rate counts: `MB/s`, `messages/s`, …
    let rate_unit: String?
    /// How often one run asked for memory; other threads of the program count as well.
    let allocations: Int?

    /// - Parameters:
    ///   - name: What was done.
    ///   - seconds: What each run took; at least one.
    ///   - amount: What each run worked through, and the unit of it a second.
    ///   - allocations: How often one run asked for memory.
    init(_ name: String, seconds: [Double], amount: (Double, String)? = nil, allocations: Int? = nil) {
        let sorted = seconds.sorted()
        self.name = name
        runs = sorted.count
        median_us = Self.percentile(sorted, 0.5) * 1e6
        p99_us = Self.percentile(sorted, 0.99) * 1e6
        rate = amount.map { $0.0 / Self.percentile(sorted, 0.5) }
        rate_unit = amount?.1
        self.allocations = allocations
    }

    /// The smallest value that at least this share of all does not pass.
    private static func percentile(_ sorted: [Double], _ share: Double) -> Double {
        sorted[min(sorted.count - 1, Int((Double(sorted.count) * share).rounded(.up)) - 1)]
    }
}
