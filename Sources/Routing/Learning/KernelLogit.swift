/// Predicts the logits of scores from likeness to landmarks: kernel logistic regression, by a subset of regressors where
/// prompts are many.
///
/// What all candidates have in common and where they differ are smoothed apart. Scores between 0 and 1 count as that share of
/// a right answer.
struct KernelLogit: Sendable {
    /// The logit of each candidate's score at a prompt like none of the landmarks.
    let levels: [Double]
    /// For each candidate the numbers of all landmarks.
    private let numbers: [[Float]]

    /// How often the fit is improved. What is left to gain halves each time, or better.
    private static let rounds = 14
    /// The curvature that every round takes the logistic loss to have. It is a quarter at most, so a sixth overshoots nowhere
    /// by more than a half, and arrives sooner than a quarter does where most scores are near 1.
    private static let curvature: Float = 1 / 6

    /// Fits prompts to a table's scores. `own` is the kernel between the landmarks.
    init(_ rows: KernelRows, own: Matrix, table: ExampleTable, smoothing: Smoothing) {
        var fit = Fit(rows, own: own, table: table, smoothing: smoothing)
        for _ in 0..<Self.rounds { fit.improve() }
        levels = fit.levels.map(Double.init)
        numbers = fit.numbers
    }

    /// By how much the logit of each candidate's score differs from its level.
    func offsets(for kernel: [Float]) -> [Double] {
        kernel.withUnsafeBufferPointer { kernel in
            numbers.map { numbers in numbers.withUnsafeBufferPointer { Double(KernelRows.dot(kernel, 0, $0)) } }
        }
    }

    /// A fit on its way.
    private struct Fit {
        private let rows: KernelRows
        private let weights: [Float]
        private let scores: [[Float]]
        private let common: Matrix.Factor
        private let contrast: Matrix.Factor
        /// By candidate, then landmark.
        var numbers: [[Float]]
        var levels: [Float]
        /// By candidate, then prompt: what the numbers amount to.
        private var sums: [[Float]]

        init(_ rows: KernelRows, own: Matrix, table: ExampleTable, smoothing: Smoothing) {
            self.rows = rows
            weights = table.rootWeights.map { Float($0 * $0) }
            scores = table.names.indices.map { column in table.scores(of: column) }
            // A ridge on squares counts as one on the logistic loss that is smaller by the variance of a score.
            let scale = table.meanVariance / Double(KernelLogit.curvature)
            let square = rows.square(of: Array(0..<rows.count))
            common = Matrix.Factor(square + own.ridged(by: smoothing.common * scale))
            contrast = Matrix.Factor(square + own.ridged(by: smoothing.contrast * scale))
            levels = table.means.map { Float(Elementary.logit($0)) }
            numbers = levels.map { _ in [Float](repeating: 0, count: rows.width) }
            sums = levels.map { _ in [Float](repeating: 0, count: rows.count) }
        }

        /// One round: the fit by squares to where a step down the slope leads.
        mutating func improve() {
            let goals = levels.indices.map { target in
                let slopes = slopes(target)
                return rows.sums(of: zip(sums[target], slopes).map { $0 + $1 / KernelLogit.curvature })
            }
            let mean = goals[0].indices.map { place in goals.reduce(0) { $0 + $1[place] } / Float(goals.count) }
            let shared = common.solution(of: Matrix(columns: [mean])).columnArrays[0]
            let differences = goals.map { zip($0, mean).map { $0 - $1 } }
            let apart = contrast.solution(of: Matrix(columns: differences)).columnArrays
            numbers = apart.map { zip($0, shared).map { $0 + $1 } }
            sums = numbers.map { rows.products(with: $0, rows: Array(0..<rows.count)) }
            for target in levels.indices { levels[target] += meanSlope(target) / KernelLogit.curvature }
        }

        /// By how much each score exceeds what is predicted.
        private func slopes(_ target: Int) -> [Float] {
            zip(scores[target], sums[target]).map { score, sum in
                score - Float(Elementary.sigmoid(Double(levels[target] + sum)))
            }
        }

        private func meanSlope(_ target: Int) -> Float {
            let sum = zip(slopes(target), weights).reduce((0 as Float, 1e-6 as Float)) { sum, next in
                (sum.0 + next.0 * next.1, sum.1 + next.1)
            }
            return sum.0 / sum.1
        }
    }
}
