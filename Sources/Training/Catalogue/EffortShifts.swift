import Dialogue
import Routing

/// What thinking less or more makes of a model's ability at each task, against thinking hard (`high`).
struct EffortShifts {
    /// Logits by effort, in the order of `TaskType.allCases`; `high` is zero.
    private(set) var byEffort: [Effort: [Double]]

    /// Nothing known.
    init() { byEffort = [:] }

    /// Compares the same model at several efforts, column by column, and spreads what each column says over its tasks.
    init(_ figures: [(subject: String, effort: Effort, column: Column, value: Double)]) {
        var sums: [Effort: [Double]] = [:]
        var weights: [Effort: [Double]] = [:]
        for (column, figures) in Dictionary(grouping: figures, by: \.column) {
            for (effort, effect) in Self.effects(figures.map { ($0.subject, $0.effort, $0.value) }) {
                let trust = effect.count / (column.doubt * column.doubt)
                for (task, weight) in column.vector.enumerated() where weight >= 0.1 {
                    sums[effort, default: Self.zeros][task] += weight * trust * effect.mean
                    weights[effort, default: Self.zeros][task] += weight * trust
                }
            }
        }
        byEffort = [:]
        for (effort, sum) in sums { byEffort[effort] = Self.shrunk(sum, weights[effort] ?? Self.zeros) }
        makeMonotonic()
    }

    /// The shift at one task.
    func shift(_ effort: Effort, _ task: Int) -> Double { byEffort[effort]?[task] ?? 0 }

    /// The shift of what a column measures.
    func shift(_ effort: Effort, _ column: Column) -> Double {
        column.vector.enumerated().reduce(0) { $0 + $1.element * shift(effort, $1.offset) }
    }

    private static let zeros = Array(repeating: 0.0, count: TaskType.allCases.count)

    /// Mean difference from `high` within models that have both.
    private static func effects(_ figures: [(String, Effort, Double)]) -> [Effort: (mean: Double, count: Double)] {
        var differences: [Effort: [Double]] = [:]
        for (_, figures) in Dictionary(grouping: figures, by: \.0) {
            guard let high = figures.first(where: { $0.1 == .high }) else { continue }
            // Hardly thinking counts as not thinking: too few models are measured so to tell.
            for figure in figures where figure.1 != .high {
                differences[figure.1 == .minimal ? .none : figure.1, default: []].append(figure.2 - high.2)
            }
        }
        return differences.mapValues { ($0.reduce(0, +) / Double($0.count), Double($0.count)) }
    }

    /// Means by task; tasks nobody measured get half of the mean of those that were, for they are the ones that thinking
    /// helps least.
    private static func shrunk(_ sums: [Double], _ weights: [Double]) -> [Double] {
        let known = weights.indices.filter { weights[$0] > 0 }
        let mean = known.isEmpty ? 0 : known.reduce(0) { $0 + sums[$1] / weights[$1] } / Double(known.count)
        return sums.indices.map { weights[$0] > 0 ? (sums[$0] + mean) / (weights[$0] + 1) : mean / 2 }
    }

    /// More thinking never makes worse on the whole: what a few models show to the contrary is noise.
    private mutating func makeMonotonic() {
        let order: [Effort] = [.xhigh, .high, .medium, .low, .none]
        byEffort[.high] = Self.zeros
        byEffort[.xhigh] = (byEffort[.xhigh] ?? Self.zeros).map { min(0.25, max(0, $0)) }
        for (above, below) in zip(order, order.dropFirst()).dropFirst() {
            let ceiling = byEffort[above] ?? Self.zeros
            byEffort[below] = zip(byEffort[below] ?? ceiling, ceiling).map { min($0, $1) }
        }
        byEffort[.minimal] = zip(byEffort[.none] ?? Self.zeros, byEffort[.low] ?? Self.zeros).map { ($0 * 3 + $1) / 4 }
        byEffort[.max] = byEffort[.xhigh]
    }
}
