/// Fits the views of an outcome model, and finds by held-out outcomes how strongly to smooth and how to blend them.
struct Fitting {
    let table: OutcomeTable
    let points: [LexicalSpace.Point]
    let kernels: [[Float]]
    private let parts: [KernelRidge.Sums]
    private let folds: [[Int]]

    /// Strengths of smoothing that are tried, as ridges on kernels of about 1.
    private static let lexicalRidges = [3.0, 10.0]
    private static let kernelRidges = [4.0, 12.0, 36.0]
    private static let foldCount = 4

    /// How to fit: the strengths of smoothing and the blend.
    struct Plan {
        var lexicalRidge: Double
        var kernelRidge: Double
        var blend: Blend
    }

    init(table: OutcomeTable, points: [LexicalSpace.Point], kernels: [[Float]], chosen: [Int]) {
        self.table = table
        self.points = zip(points, table.rootWeights).map { $0.scaled(by: Float($1)) }
        self.kernels = zip(kernels, table.rootWeights).map { kernel, root in
            root == 1 ? kernel : kernel.map { $0 * Float(root) }
        }
        var draw = Draw(seed: 1)
        var folds = [[Int]](repeating: [], count: Self.foldCount)
        for row in points.indices { folds[Int(draw.next() % UInt64(Self.foldCount))].append(row) }
        self.folds = folds
        let between = chosen.map { kernels[$0] }
        let weighted = self.kernels
        parts = folds.map { rows in
            KernelRidge.Sums(rows.map { weighted[$0] }, table.weighted(rows), landmarkKernels: between)
        }
    }

    /// The ridge over words, fitted to some rows.
    func lexical(_ rows: [Int], ridge: Double) -> LexicalRidge {
        LexicalRidge(rows.map { points[$0] }, table.weighted(rows), ridge: ridge)
    }

    /// The ridge over kernels, fitted to all folds but one.
    func kernel(leavingOut fold: Int?, ridge: Double) -> KernelRidge {
        let kept = parts.indices.filter { $0 != fold }
        var sums = parts[kept[0]]
        for place in kept.dropFirst() {
            for index in sums.square.values.indices { sums.square.values[index] += parts[place].square.values[index] }
            for index in sums.goals.values.indices { sums.goals.values[index] += parts[place].goals.values[index] }
        }
        return KernelRidge(sums, ridge: ridge)
    }

    /// The best plan by held-out outcomes.
    func plan() -> Plan {
        let words = Self.lexicalRidges.map { ridge in heldOut { lexicalPredictions(leavingOut: $0, ridge: ridge) } }
        let signals = Self.kernelRidges.map { ridge in heldOut { kernelPredictions(leavingOut: $0, ridge: ridge) } }
        var best: (remainder: Double, plan: Plan)?
        for (lexicalRidge, word) in zip(Self.lexicalRidges, words) {
            for (kernelRidge, signal) in zip(Self.kernelRidges, signals) {
                let (common, contrast) = fits(word, signal)
                let remainder = table.names.count > 1 ? contrast.remainder : common.remainder
                guard remainder < best?.remainder ?? .infinity else { continue }
                let blend = Blend(common: common.factors, contrast: contrast.factors)
                best = (remainder, Plan(lexicalRidge: lexicalRidge, kernelRidge: kernelRidge, blend: blend))
            }
        }
        return best?.plan
            ?? Plan(lexicalRidge: 3, kernelRidge: 12, blend: Blend(common: (0.5, 0.5), contrast: (0.5, 0.5)))
    }

    /// Predictions for all rows, each by a fit that has not seen it.
    private func heldOut(_ predict: (Int) -> [[Double]]) -> [[Double]] {
        var all = [[Double]](repeating: [], count: points.count)
        for (fold, rows) in folds.enumerated() where !rows.isEmpty {
            for (row, prediction) in zip(rows, predict(fold)) { all[row] = prediction }
        }
        return all
    }

    private func lexicalPredictions(leavingOut fold: Int, ridge: Double) -> [[Double]] {
        let rows = folds.indices.filter { $0 != fold }.flatMap { folds[$0] }
        let fitted = lexical(rows, ridge: ridge)
        return folds[fold].map { fitted.predictions(for: points[$0]) }
    }

    private func kernelPredictions(leavingOut fold: Int, ridge: Double) -> [[Double]] {
        let fitted = kernel(leavingOut: fold, ridge: ridge)
        return folds[fold].map { fitted.predictions(for: kernels[$0]) }
    }

    /// How two views blend best, for the mean over candidates and for the differences from it.
    private func fits(_ words: [[Double]], _ signals: [[Double]]) -> (common: BlendFit, contrast: BlendFit) {
        var (common, contrast) = (BlendFit(), BlendFit())
        let columns = Double(table.names.count)
        for row in points.indices {
            let truth = table.names.indices.map { table.offsets[row, $0] * table.rootWeights[row] }
            let (word, signal) = (words[row].reduce(0, +) / columns, signals[row].reduce(0, +) / columns)
            let mean = truth.reduce(0, +) / columns
            common.add(word, signal, truth: mean, weight: 1)
            for column in truth.indices {
                contrast.add(
                    words[row][column] - word, signals[row][column] - signal, truth: truth[column] - mean, weight: 1)
            }
        }
        return (common, contrast)
    }
}

extension LexicalSpace.Point {
    fileprivate func scaled(by factor: Float) -> LexicalSpace.Point {
        factor == 1 ? self : LexicalSpace.Point(indices: indices, values: values.map { $0 * factor })
    }
}
