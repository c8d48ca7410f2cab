import Dialogue

/// How strongly a fit is smoothed, as ridges on kernels of about 1 where the squares of missed scores are counted.
struct Smoothing: Sendable {
    /// For what all candidates have in common: how hard a prompt is.
    var common: Double
    /// For where candidates differ: who is better at it. It is the smaller part and drowns sooner in noise.
    var contrast: Double
}

/// Finds the smoothing that predicts held-out outcomes best.
///
/// Some of the landmarks do for that, and a fit by least squares: it takes two dozen fits, whose order hardly depends on either.
struct SmoothingSearch {
    private let table: ExampleTable
    private let rows: KernelRows
    private let own: Matrix
    private let folds: [Fold]

    private static let ridges = [4.0, 12, 36]
    private static let foldCount = 8
    private static let mostLandmarks = 600

    /// A part of the prompts, with the sums over them that a fit needs.
    private struct Fold {
        var rows: [Int]
        var square: Matrix
        var goals: Matrix
    }

    /// Deals the prompts out to folds. `kernels` has a row a prompt, a column a landmark; `chosen` says which prompts those are.
    init(_ table: ExampleTable, kernels: [[Float]], chosen: [Int]) {
        let columns = OutcomeModel.spread(chosen.count, Self.mostLandmarks)
        let rows = KernelRows(kernels, rootWeights: table.rootWeights, columns: columns)
        var random = SplitMix64(seed: 1)
        var folds = [[Int]](repeating: [], count: Self.foldCount)
        for row in kernels.indices { folds[Int(random.next() % UInt64(Self.foldCount))].append(row) }
        self.table = table
        self.rows = rows
        own = Matrix(symmetric: columns.map { landmark in columns.map { kernels[chosen[landmark]][$0] } })
        self.folds = folds.map { places in
            Fold(rows: places, square: rows.square(of: places), goals: Self.goals(rows, table, places))
        }
    }

    /// The smoothing with the least held-out error of either kind.
    func best() -> Smoothing {
        let errors = Self.ridges.map { ridge in (ridge: ridge, error: error(ridge: ridge)) }
        let common = errors.min { $0.error.common < $1.error.common }
        let contrast = errors.min { $0.error.contrast < $1.error.contrast }
        return Smoothing(common: common?.ridge ?? Self.ridges[1], contrast: contrast?.ridge ?? Self.ridges[1])
    }

    /// The squares missed on prompts that the fit had not seen, in the mean over candidates and in the differences from it.
    private func error(ridge: Double) -> (common: Double, contrast: Double) {
        var sum = (common: 0.0, contrast: 0.0)
        for fold in folds.indices {
            let numbers = fit(leavingOut: fold, ridge: ridge)
            let predictions = numbers.map { rows.products(with: $0, rows: folds[fold].rows) }
            for (place, row) in folds[fold].rows.enumerated() {
                let misses = table.names.indices.map { table.offsets[row, $0] - Double(predictions[$0][place]) }
                let mean = misses.reduce(0, +) / Double(misses.count)
                let weight = table.rootWeights[row] * table.rootWeights[row]
                sum.common += weight * mean * mean
                sum.contrast += weight * misses.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
            }
        }
        return sum
    }

    private func fit(leavingOut fold: Int, ridge: Double) -> [[Float]] {
        let kept = folds.indices.filter { $0 != fold }
        var square = own.ridged(by: ridge)
        var goals = Matrix(rows: own.rows, columns: table.names.count)
        for fold in kept {
            square.add(folds[fold].square)
            goals.add(folds[fold].goals)
        }
        return Matrix.Factor(square).solution(of: goals).columnArrays
    }

    private static func goals(_ rows: KernelRows, _ table: ExampleTable, _ places: [Int]) -> Matrix {
        let columns = table.names.indices.map { column in
            var numbers = [Float](repeating: 0, count: rows.count)
            for row in places { numbers[row] = Float(table.offsets[row, column]) }
            return rows.sums(of: numbers)
        }
        return Matrix(columns: columns)
    }
}
