/// Fits the views of an outcome model, and finds by held-out outcomes how strongly to smooth and how to blend them.
struct Fitting {
    let table: OutcomeTable
    let points: [LexicalSpace.Point]
    private let kernels: [[Float]]
    /// Some of the landmarks. How strongly to smooth is found with them alone, as that takes a dozen fits and hardly depends on
    /// how many landmarks there are.
    private let sketch: [Int]
    private let parts: [KernelRidge.Sums]
    private let folds: [[Int]]

    /// Strengths of smoothing that are tried, as ridges on kernels of about 1.
    private static let lexicalRidges = [3.0, 10.0]
    private static let kernelRidges = [4.0, 12.0, 36.0]
    private static let foldCount = 4
    private static let mostSketched = 600

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
        sketch = OutcomeModel.spread(chosen.count, Self.mostSketched)
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

    /// The ridge over kernels, fitted to all rows.
    func kernel(ridge: Double) -> KernelRidge { KernelRidge(sums(leavingOut: nil), ridge: ridge) }

    /// The sums over all folds but one.
    private func sums(leavingOut fold: Int?) -> KernelRidge.Sums {
        let kept = parts.indices.filter { $0 != fold }
        return kept.dropFirst().reduce(into: parts[kept[0]]) { $0.add(parts[$1]) }
    }

    /// The best plan by held-out outcomes.
    func plan() -> Plan {
        let words = Self.lexicalRidges.map { ridge in heldOut { lexicalPredictions(leavingOut: $0, ridge: ridge) } }
        let sketches = parts.indices.map { sums(leavingOut: $0).narrowed(to: sketch) }
        let signals = Self.kernelRidges.map { ridge in
            heldOut { kernelPredictions(sketches[$0], for: $0, ridge: ridge, landmarks: sketch) }
        }
        var best = (remainder: Double.infinity, word: 0, signal: 0)
        for (word, wordPredictions) in words.enumerated() {
            for (signal, signalPredictions) in signals.enumerated() {
                let (common, contrast) = fits(wordPredictions, signalPredictions)
                let remainder = table.names.count > 1 ? contrast.remainder : common.remainder
                if remainder < best.remainder { best = (remainder, word, signal) }
            }
        }
        let ridge = Self.kernelRidges[best.signal]
        let (common, contrast) = fits(words[best.word], fullSignals(ridge: ridge) ?? signals[best.signal])
        return Plan(
            lexicalRidge: Self.lexicalRidges[best.word],
            kernelRidge: ridge,
            blend: Blend(common: common.factors, contrast: contrast.factors)
        )
    }

    /// Held-out predictions from all landmarks, which do better than the sketch and so deserve a greater share of the blend;
    /// nil where the sketch has all of them.
    private func fullSignals(ridge: Double) -> [[Double]]? {
        guard let count = kernels.first?.count, count > sketch.count else { return nil }
        return heldOut {
            kernelPredictions(sums(leavingOut: $0), for: $0, ridge: ridge, landmarks: Array(0..<count))
        }
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

    private func kernelPredictions(
        _ sums: KernelRidge.Sums,
        for fold: Int,
        ridge: Double,
        landmarks: [Int]
    ) -> [[Double]] {
        let fitted = KernelRidge(sums, ridge: ridge)
        return folds[fold].map { row in fitted.predictions(for: landmarks.map { kernels[row][$0] }) }
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
