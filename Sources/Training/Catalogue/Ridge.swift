/// Linear regression with a penalty on large coefficients, for several targets at once.
struct Ridge {
    /// Names of the traits, in order.
    let traits: [String]
    /// One row a trait, one column a target.
    let coefficients: [[Double]]

    /// Fits weighted rows of traits to targets. The trait `any` is the constant and carries no penalty.
    init(rows: [(traits: [String: Double], targets: [Double], weight: Double)], penalty: Double) {
        traits = Set(rows.flatMap(\.traits.keys)).sorted()
        let width = traits.count
        let targets = rows.first?.targets.count ?? 0
        var normal = Array(repeating: Array(repeating: 0.0, count: width), count: width)
        var right = Array(repeating: Array(repeating: 0.0, count: targets), count: width)
        for row in rows {
            let x = traits.map { row.traits[$0] ?? 0 }
            for i in 0..<width where x[i] != 0 {
                for j in 0..<width { normal[i][j] += row.weight * x[i] * x[j] }
                for t in 0..<targets { right[i][t] += row.weight * x[i] * row.targets[t] }
            }
        }
        for i in 0..<width { normal[i][i] += traits[i] == "any" ? 1e-9 : penalty }
        coefficients = Self.solve(normal, right)
    }

    /// What the traits say of each target.
    func predicted(_ traits: [String: Double]) -> [Double] {
        var sums = Array(repeating: 0.0, count: coefficients.first?.count ?? 0)
        for (name, row) in zip(self.traits, coefficients) {
            guard let amount = traits[name] else { continue }
            for target in sums.indices { sums[target] += amount * row[target] }
        }
        return sums
    }

    /// Gauss–Jordan elimination with pivots, on a positive definite matrix.
    private static func solve(_ matrix: [[Double]], _ right: [[Double]]) -> [[Double]] {
        var a = matrix
        var b = right
        for column in a.indices {
            let pivot = (column..<a.count).max { abs(a[$0][column]) < abs(a[$1][column]) } ?? column
            a.swapAt(column, pivot)
            b.swapAt(column, pivot)
            let scale = a[column][column]
            guard abs(scale) > 1e-12 else { continue }
            a[column] = a[column].map { $0 / scale }
            b[column] = b[column].map { $0 / scale }
            for row in a.indices where row != column && a[row][column] != 0 {
                let factor = a[row][column]
                for j in a[row].indices { a[row][j] -= factor * a[column][j] }
                for j in b[row].indices { b[row][j] -= factor * b[column][j] }
            }
        }
        return b
    }
}
