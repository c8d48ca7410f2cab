/// Predicts scores from words and character runs by ridge regression.
struct LexicalRidge: Sendable {
    /// One weight for each feature and target, the targets of a feature side by side.
    private let weights: [Float]
    private let targets: Int

    /// Fits points to centred targets (one row a point) by conjugate gradients on the dual problem (X Xᵀ + λ) α = y.
    init(_ points: [LexicalSpace.Point], _ goals: Matrix, ridge: Double) {
        targets = goals.columns
        var weights = [Float](repeating: 0, count: PromptVector.dimension * goals.columns)
        for target in 0..<goals.columns {
            let column = points.indices.map { goals[$0, target] }
            let dual = Self.solve(points, column, ridge: ridge)
            let primal = Self.spread(points, dual)
            for (index, weight) in primal.enumerated() where weight != 0 {
                weights[index * goals.columns + target] = weight
            }
        }
        self.weights = weights
    }

    /// The prediction of each target, relative to its mean.
    func predictions(for point: LexicalSpace.Point) -> [Double] {
        var sums = [Float](repeating: 0, count: targets)
        for (index, value) in zip(point.indices, point.values) {
            let base = Int(index) * targets
            for target in 0..<targets { sums[target] += value * weights[base + target] }
        }
        return sums.map(Double.init)
    }

    private static func solve(_ points: [LexicalSpace.Point], _ goal: [Double], ridge: Double) -> [Double] {
        var solution = [Double](repeating: 0, count: goal.count)
        var residual = goal
        var direction = goal
        var square = residual.reduce(0) { $0 + $1 * $1 }
        let enough = square * 1e-5
        for _ in 0..<60 where square > enough {
            let image = gather(points, spread(points, direction))
            let moved = zip(image, direction).map { $0 + ridge * $1 }
            let step = square / zip(direction, moved).reduce(0) { $0 + $1.0 * $1.1 }
            for place in goal.indices {
                solution[place] += step * direction[place]
                residual[place] -= step * moved[place]
            }
            let next = residual.reduce(0) { $0 + $1 * $1 }
            for place in goal.indices { direction[place] = residual[place] + next / square * direction[place] }
            square = next
        }
        return solution
    }

    /// Xᵀ a.
    private static func spread(_ points: [LexicalSpace.Point], _ factors: [Double]) -> [Float] {
        var sums = [Float](repeating: 0, count: PromptVector.dimension)
        sums.withUnsafeMutableBufferPointer { sums in
            for (point, factor) in zip(points, factors) {
                let factor = Float(factor)
                point.indices.withUnsafeBufferPointer { indices in
                    point.values.withUnsafeBufferPointer { values in
                        for place in indices.indices { sums[Int(indices[place])] += factor * values[place] }
                    }
                }
            }
        }
        return sums
    }

    /// X w.
    private static func gather(_ points: [LexicalSpace.Point], _ weights: [Float]) -> [Double] {
        weights.withUnsafeBufferPointer { weights in
            points.map { point in
                var sum: Float = 0
                point.indices.withUnsafeBufferPointer { indices in
                    point.values.withUnsafeBufferPointer { values in
                        for place in indices.indices { sum += values[place] * weights[Int(indices[place])] }
                    }
                }
                return Double(sum)
            }
        }
    }
}
