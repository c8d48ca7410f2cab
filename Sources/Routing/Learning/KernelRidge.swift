/// Predicts scores from likeness to landmarks: kernel ridge regression, by a subset of regressors where prompts are many.
struct KernelRidge: Sendable {
    private let coefficients: Matrix

    /// The sums over all prompts that a fit needs, whatever the ridge.
    struct Sums {
        /// Kernels between landmarks.
        var own: Matrix
        /// Kᵀ K over all prompts.
        var square: Matrix
        /// Kᵀ Y over all prompts.
        var goals: Matrix
    }

    /// Fits likenesses to centred targets, one row a prompt.
    init(_ sums: Sums, ridge: Double) {
        var system = sums.square
        for place in system.values.indices { system.values[place] += ridge * sums.own.values[place] }
        for place in 0..<system.rows { system[place, place] += 0.05 * ridge }
        coefficients = Matrix.solve(system, sums.goals)
    }

    /// The prediction of each target, relative to its mean.
    func predictions(for kernel: [Float]) -> [Double] {
        let targets = coefficients.columns
        var sums = [Double](repeating: 0, count: targets)
        for (landmark, value) in kernel.enumerated() {
            for target in 0..<targets {
                sums[target] += Double(value) * coefficients.values[landmark * targets + target]
            }
        }
        return sums
    }
}

extension KernelRidge.Sums {
    /// Takes in the sums over other prompts with the same landmarks.
    mutating func add(_ other: Self) {
        for place in square.values.indices { square.values[place] += other.square.values[place] }
        for place in goals.values.indices { goals.values[place] += other.goals.values[place] }
    }

    /// What the sums would be with some of the landmarks only.
    func narrowed(to landmarks: [Int]) -> Self {
        guard landmarks.count < own.rows else { return self }
        func block(_ matrix: Matrix, columns: [Int]) -> Matrix {
            var part = Matrix(rows: landmarks.count, columns: columns.count)
            for (row, landmark) in landmarks.enumerated() {
                for (place, column) in columns.enumerated() { part[row, place] = matrix[landmark, column] }
            }
            return part
        }
        return Self(
            own: block(own, columns: landmarks),
            square: block(square, columns: landmarks),
            goals: block(goals, columns: Array(0..<goals.columns))
        )
    }

    /// Adds up over prompts; `landmarkKernels` are those of the landmarks themselves.
    init(_ kernels: [[Float]], _ goals: Matrix, landmarkKernels: [[Float]]) {
        let size = landmarkKernels.count
        own = Matrix(rows: size, columns: size)
        for (row, kernel) in landmarkKernels.enumerated() {
            for column in 0..<size { own[row, column] = Double(kernel[column]) }
        }
        square = Self.square(kernels, size)
        self.goals = Matrix(rows: size, columns: goals.columns)
        for (row, kernel) in kernels.enumerated() {
            for (landmark, value) in kernel.enumerated() {
                for target in 0..<goals.columns { self.goals[landmark, target] += Double(value) * goals[row, target] }
            }
        }
    }

    /// The lower triangle of Kᵀ K. Eight prompts are added in one pass, so that the sums are read and written less often.
    private static func square(_ kernels: [[Float]], _ size: Int) -> Matrix {
        var sums = [Float](repeating: 0, count: size * size)
        var start = 0
        while start < kernels.count {
            let lanes = (0..<8).map {
                start + $0 < kernels.count ? kernels[start + $0] : [Float](repeating: 0, count: size)
            }
            let columns = (0..<size).map { landmark in SIMD8<Float>(lanes.map { $0[landmark] }) }
            sums.withUnsafeMutableBufferPointer { sums in
                columns.withUnsafeBufferPointer { columns in
                    for row in 0..<size {
                        let factor = columns[row]
                        let base = row * size
                        for column in 0...row { sums[base + column] += (factor * columns[column]).sum() }
                    }
                }
            }
            start += 8
        }
        var square = Matrix(rows: size, columns: size)
        for place in sums.indices { square.values[place] = Double(sums[place]) }
        return square
    }
}
