import Routing

/// A joint normal belief about a model's ability at every task; observing one task informs the others.
struct Belief {
    private(set) var mean: [Double]
    private(set) var covariance: [[Double]]
    /// How much each source narrowed the belief about each task by figures about that very task.
    private(set) var evidence: [Column.Source: [Double]] = [:]

    /// Tasks that go together: a model better than expected at one is likely better at its neighbours.
    private static let exact: Set<TaskType> = [
        .code, .math, .reasoning, .dataAnalysis, .agentic, .extraction, .classification, .qa,
    ]

    /// A belief before any figure.
    ///
    /// - Parameters:
    ///   - mean: The expected ability at each task.
    ///   - general: The standard deviation of what all tasks share; what kinds of tasks and single ones
    ///     have of their own is added.
    init(mean: [Double], general: Double) {
        self.mean = mean
        let tasks = TaskType.allCases
        covariance = tasks.map { left in
            tasks.map { right in
                var value = general * general
                if Self.exact.contains(left) == Self.exact.contains(right) { value += 0.3 * 0.3 }
                if left == right { value += 0.25 * 0.25 }
                return value
            }
        }
    }

    /// A belief so wide that figures alone make it.
    static let unprimed = Belief(mean: Array(repeating: 0.5, count: TaskType.allCases.count), general: 1.5)

    /// Takes in a figure that is a weighted mean of abilities with an error: one step of a Kalman filter.
    mutating func observe(_ value: Double, spread: Double, of column: Column, isDirect: Bool) {
        let weights = column.vector
        let gains = covariance.map { row in zip(row, weights).reduce(0) { $0 + $1.0 * $1.1 } }
        let expected = mean(of: column)
        let variance = zip(gains, weights).reduce(0) { $0 + $1.0 * $1.1 } + spread * spread
        for i in mean.indices {
            mean[i] += gains[i] * (value - expected) / variance
            for j in mean.indices { covariance[i][j] -= gains[i] * gains[j] / variance }
        }
        guard isDirect else { return }
        for i in mean.indices where weights[i] >= 0.1 {
            evidence[column.source, default: Array(repeating: 0, count: mean.count)][i] +=
                gains[i] * gains[i] / variance
        }
    }

    /// The expected value of what a column measures.
    func mean(of column: Column) -> Double { zip(mean, column.vector).reduce(0) { $0 + $1.0 * $1.1 } }

    /// The standard deviation at one task, never below what tables differ by among themselves.
    func spread(_ task: Int) -> Double { (max(0, covariance[task][task]) + 0.2 * 0.2).squareRoot() }

    /// The source that says most about one task; nil where none speaks of it.
    func source(_ task: Int) -> Column.Source? {
        let shares = Column.Source.allCases.map { ($0, evidence[$0]?[task] ?? 0) }
        return shares.max { $0.1 < $1.1 }.flatMap { $0.1 > 0 ? $0.0 : nil }
    }
}
