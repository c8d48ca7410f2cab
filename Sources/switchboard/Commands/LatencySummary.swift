import Storage

/// How long answers took, in seconds: medians, and what nine in ten and ninety-nine in a hundred stayed below.
struct LatencySummary: Encodable {
    let name: String
    let answers: Int
    let first_token: Percentiles?
    let total: Percentiles

    /// Nil where nothing was answered.
    init?(_ latencies: Latencies) {
        guard let total = Percentiles(latencies.totals) else { return nil }
        self.total = total
        name = latencies.name
        answers = latencies.totals.count
        first_token = Percentiles(latencies.firstTokens)
    }

    /// Three percentiles of some figures.
    struct Percentiles: Encodable {
        let p50: Double
        let p90: Double
        let p99: Double

        /// Nil where there are no figures.
        init?(_ values: [Double]) {
            guard !values.isEmpty else { return nil }
            let sorted = values.sorted()
            func percentile(_ share: Double) -> Double { sorted[Int((Double(sorted.count - 1) * share).rounded())] }
            (p50, p90, p99) = (percentile(0.5), percentile(0.9), percentile(0.99))
        }
    }
}
