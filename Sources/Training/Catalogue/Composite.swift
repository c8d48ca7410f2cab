import Dialogue

/// A model at one effort.
struct Setting: Hashable {
    var subject: String
    var effort: Effort

    init(_ figure: Measurement) {
        subject = figure.subject
        effort = figure.effort
    }
}

/// How a setting does over all columns of one benchmark: the mean of its standardised figures.
struct Composite {
    /// By setting; those with figures in fewer than half of the columns are left out.
    let values: [Setting: Double]

    init(_ figures: [(setting: Setting, column: Column, value: Double)]) {
        let columns = Dictionary(grouping: figures, by: \.column)
        var sums: [Setting: (sum: Double, count: Int)] = [:]
        for (_, figures) in columns.sorted(by: { $0.key.name < $1.key.name }) {
            let count = Double(figures.count)
            let mean = figures.reduce(0) { $0 + $1.value } / count
            let variance = figures.reduce(0) { $0 + ($1.value - mean) * ($1.value - mean) } / count
            guard variance > 0 else { continue }
            for figure in figures {
                let known = sums[figure.setting] ?? (0, 0)
                sums[figure.setting] = (known.sum + (figure.value - mean) / variance.squareRoot(), known.count + 1)
            }
        }
        values = sums.filter { $0.value.count * 2 >= columns.count }.mapValues { $0.sum / Double($0.count) }
    }
}
