/// How alike prompts are to landmarks, a row a prompt, each scaled by the root of the prompt's weight.
struct KernelRows: Sendable {
    /// Prompts.
    let count: Int
    /// Landmarks.
    let width: Int
    private let values: [Float]
    private let roots: [Float]

    /// Lays out likenesses to some landmarks, by their places among all.
    init(_ kernels: [[Float]], rootWeights: [Double], columns: [Int]) {
        count = kernels.count
        width = columns.count
        roots = rootWeights.map { Float($0) }
        var values: [Float] = []
        values.reserveCapacity(kernels.count * columns.count)
        for (kernel, root) in zip(kernels, roots) { for column in columns { values.append(kernel[column] * root) } }
        self.values = values
    }

    /// For each of some prompts, unscaled, the sum over landmarks of its likeness times the landmark's number.
    func products(with numbers: [Float], rows: [Int]) -> [Float] {
        values.withUnsafeBufferPointer { values in
            numbers.withUnsafeBufferPointer { numbers in
                rows.map { row in
                    roots[row] > 0 ? Self.dot(values, row * width, numbers) / roots[row] : 0
                }
            }
        }
    }

    /// For each landmark the sum over prompts of their likeness times the prompt's number times its weight.
    func sums(of numbers: [Float]) -> [Float] {
        var sums = [Float](repeating: 0, count: width)
        sums.withUnsafeMutableBufferPointer { sums in
            values.withUnsafeBufferPointer { values in
                for row in 0..<count { Self.add(values, row * width, times: numbers[row] * roots[row], to: sums) }
            }
        }
        return sums
    }

    /// Kᵀ W K over some of the prompts; only its lower triangle. Eight prompts are added in one pass, so that the sums are
    /// read and written less often.
    func square(of rows: [Int]) -> Matrix {
        var sums = [Float](repeating: 0, count: width * width)
        for start in stride(from: 0, to: rows.count, by: 8) {
            let lanes = lanes(Array(rows[start..<min(start + 8, rows.count)]))
            sums.withUnsafeMutableBufferPointer { sums in
                lanes.withUnsafeBufferPointer { lanes in
                    for row in 0..<width {
                        let base = row * width
                        for column in 0...row { sums[base + column] += (lanes[row] * lanes[column]).sum() }
                    }
                }
            }
        }
        var square = Matrix(rows: width, columns: width)
        for place in sums.indices { square.values[place] = Double(sums[place]) }
        return square
    }

    /// For each landmark the likenesses of up to eight prompts side by side.
    private func lanes(_ rows: [Int]) -> [SIMD8<Float>] {
        (0..<width).map { column in
            var lane = SIMD8<Float>.zero
            for (place, row) in rows.enumerated() { lane[place] = values[row * width + column] }
            return lane
        }
    }

    /// The inner product of a row with some numbers, in eight sums, so that the machine can add eight at a time.
    static func dot(
        _ values: UnsafeBufferPointer<Float>,
        _ base: Int,
        _ numbers: UnsafeBufferPointer<Float>
    ) -> Float {
        var sums = SIMD8<Float>.zero
        var place = 0
        while place + 8 <= numbers.count {
            var (one, other) = (SIMD8<Float>.zero, SIMD8<Float>.zero)
            for lane in 0..<8 {
                one[lane] = values[base + place + lane]
                other[lane] = numbers[place + lane]
            }
            sums += one * other
            place += 8
        }
        var sum = sums.sum()
        while place < numbers.count {
            sum += values[base + place] * numbers[place]
            place += 1
        }
        return sum
    }

    private static func add(
        _ values: UnsafeBufferPointer<Float>,
        _ base: Int,
        times factor: Float,
        to sums: UnsafeMutableBufferPointer<Float>
    ) {
        for place in sums.indices { sums[place] += factor * values[base + place] }
    }
}
