/// A dense matrix of doubles, row after row, with what fitting needs of linear algebra.
struct Matrix {
    let rows: Int
    let columns: Int
    var values: [Double]

    /// A matrix of zeros.
    init(rows: Int, columns: Int) {
        self.rows = rows
        self.columns = columns
        values = Array(repeating: 0, count: rows * columns)
    }

    subscript(row: Int, column: Int) -> Double {
        get { values[row * columns + column] }
        set { values[row * columns + column] = newValue }
    }

    /// Solves A · X = B for a symmetric positive definite A by Cholesky's factorisation. Only A's lower triangle is read.
    ///
    /// A pivot that rounding has made too small is raised: the direction then counts for nothing, which is what a ridge wants.
    static func solve(_ matrix: Matrix, _ right: Matrix) -> Matrix {
        var factor = matrix
        factor.factorise()
        var solution = right
        factor.substitute(&solution)
        return solution
    }

    private mutating func factorise() {
        let size = rows
        values.withUnsafeMutableBufferPointer { a in
            for j in 0..<size {
                let row = j * size
                let pivot = max(a[row + j] - Self.dot(a, row, row, j), 1e-9).squareRoot()
                a[row + j] = pivot
                for i in (j + 1)..<max(j + 1, size) {
                    let other = i * size
                    a[other + j] = (a[other + j] - Self.dot(a, row, other, j)) / pivot
                }
            }
        }
    }

    /// The inner product of the first numbers of two rows, in eight sums, so that the machine can add eight at a time.
    private static func dot(_ a: UnsafeMutableBufferPointer<Double>, _ left: Int, _ right: Int, _ count: Int) -> Double
    {
        var sums = SIMD8<Double>.zero
        var k = 0
        while k + 8 <= count {
            var one = SIMD8<Double>.zero
            var other = SIMD8<Double>.zero
            for lane in 0..<8 {
                one[lane] = a[left + k + lane]
                other[lane] = a[right + k + lane]
            }
            sums += one * other
            k += 8
        }
        var sum = sums.sum()
        while k < count {
            sum += a[left + k] * a[right + k]
            k += 1
        }
        return sum
    }

    private func substitute(_ x: inout Matrix) {
        let size = rows
        for i in 0..<size {
            for k in 0..<i { x.subtract(row: k, times: self[i, k], from: i) }
            x.divide(row: i, by: self[i, i])
        }
        for i in (0..<size).reversed() {
            for k in (i + 1)..<max(i + 1, size) { x.subtract(row: k, times: self[k, i], from: i) }
            x.divide(row: i, by: self[i, i])
        }
    }

    private mutating func subtract(row source: Int, times factor: Double, from target: Int) {
        for column in 0..<columns { values[target * columns + column] -= factor * values[source * columns + column] }
    }

    private mutating func divide(row: Int, by divisor: Double) {
        for column in 0..<columns { values[row * columns + column] /= divisor }
    }
}
