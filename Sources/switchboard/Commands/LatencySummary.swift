import Storage

/// How long a model took, in seconds: medians, and what nine in ten and ninety-nine in a hundred stayed below.
struct LatencySummary: Encodable {
    let model: String
    let answers: Int
    let first_token: Percentiles?
    let total: Percentiles

    /// The summaries of some requests, by model; those that failed do not count.
    static func all(of attempts: [Attempt]) -> [LatencySummary] {
        Dictionary(grouping: attempts.filter { $0.outcome == .answered }, by: \.model)
            .compactMap { LatencySummary(model: $0.key, $0.value) }
            .sorted { $0.model < $1.model }
    }

    private init?(model: String, _ attempts: [Attempt]) {
        guard let total = Percentiles(attempts.map { $0.ended - $0.started }) else { return nil }
        self.model = model
        answers = attempts.count
        first_token = Percentiles(attempts.compactMap { attempt in attempt.firstToken.map { $0 - attempt.started } })
        self.total = total
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
