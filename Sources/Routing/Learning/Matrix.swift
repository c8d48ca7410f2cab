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

    /// The square matrix of some rows.
    init(symmetric rows: [[Float]]) {
        self.init(rows: rows.count, columns: rows.count)
        values = rows.flatMap { $0.map(Double.init) }
    }

    /// The matrix of some columns.
    init(columns: [[Float]]) {
        self.init(rows: columns.first?.count ?? 0, columns: columns.count)
        for (column, numbers) in columns.enumerated() {
            for (row, number) in numbers.enumerated() { self[row, column] = Double(number) }
        }
    }

    /// The columns, one array each.
    var columnArrays: [[Float]] {
        (0..<columns).map { column in (0..<rows).map { Float(self[$0, column]) } }
    }

    /// Adds a matrix of the same shape.
    mutating func add(_ other: Matrix) {
        for place in values.indices { values[place] += other.values[place] }
    }

    static func + (left: Matrix, right: Matrix) -> Matrix {
        var sum = left
        sum.add(right)
        return sum
    }

    /// What a ridge adds to a fit by this kernel between landmarks: the kernel times the ridge, and a little on the diagonal
    /// for landmarks that are the same prompt.
    func ridged(by ridge: Double) -> Matrix {
        var result = self
        for place in values.indices { result.values[place] *= ridge }
        for place in 0..<rows { result[place, place] += 0.05 * ridge }
        return result
    }

    /// Cholesky's factor of a symmetric positive definite matrix, for solving A · X = B. Only A's lower triangle is read.
    struct Factor {
        private let matrix: Matrix

        /// Factorises. A pivot that rounding has made too small is raised: the direction then counts for nothing, which is
        /// what a ridge wants.
        init(_ matrix: Matrix) {
            var factor = matrix
            factor.factorise()
            self.matrix = factor
        }

        /// X, for a given B.
        func solution(of right: Matrix) -> Matrix {
            var solution = right
            matrix.substitute(&solution)
            return solution
        }
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
        // Row by row from the end, so that the factor is read in the order in which it is laid out.
        for i in (0..<size).reversed() {
            x.divide(row: i, by: self[i, i])
            for k in 0..<i { x.subtract(row: i, times: self[i, k], from: k) }
        }
    }

    private mutating func subtract(row source: Int, times factor: Double, from target: Int) {
        for column in 0..<columns { values[target * columns + column] -= factor * values[source * columns + column] }
    }

    private mutating func divide(row: Int, by divisor: Double) {
        for column in 0..<columns { values[row * columns + column] /= divisor }
    }
}
