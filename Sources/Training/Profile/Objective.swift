import Foundation
import Routing

/// What training makes small: how badly the columns predict the labels, and how large the weights are.
struct Objective {
    private static let width = ProfileColumns.count

    private let matrix: DesignMatrix
    private let prompts: [LabelledPrompt]
    private let standards: Standards
    private let penalty: Float
    private let rows: Int

    /// An objective over prompts; `penalty` is the weight of half the squared weights, per prompt.
    init(_ matrix: DesignMatrix, _ prompts: [LabelledPrompt], _ standards: Standards, rows: Int, penalty: Float) {
        self.matrix = matrix
        self.prompts = prompts
        self.standards = standards
        self.rows = rows
        self.penalty = penalty
    }

    /// How many numbers are learnt: a row a feature; the first row holds the biases.
    var size: Int { rows * Self.width }

    /// The loss at some weights; writes its slope.
    func loss(at weights: [Float], slope: inout [Float]) -> Double {
        for place in slope.indices { slope[place] = place < Self.width ? 0 : weights[place] * penalty }
        var loss = 0.0
        for place in Self.width..<size { loss += Double(weights[place] * weights[place]) * 0.5 * Double(penalty) }
        let share = 1 / Float(matrix.count)
        weights.withUnsafeBufferPointer { weights in
            slope.withUnsafeMutableBufferPointer { slope in
                var columns = [Float](repeating: 0, count: Self.width)
                for prompt in 0..<matrix.count {
                    predict(prompt, weights, &columns)
                    loss += residuals(prompt, &columns) / Double(matrix.count)
                    spread(prompt, columns, share, slope)
                }
            }
        }
        return loss
    }

    private func predict(_ prompt: Int, _ weights: UnsafeBufferPointer<Float>, _ columns: inout [Float]) {
        columns.withUnsafeMutableBufferPointer { columns in
            for column in 0..<Self.width { columns[column] = weights[column] }
            for place in matrix.starts[prompt]..<matrix.starts[prompt + 1] {
                let (value, base) = (matrix.values[place], Int(matrix.features[place]) * Self.width)
                for column in 0..<Self.width { columns[column] += value * weights[base + column] }
            }
        }
    }

    private func spread(
        _ prompt: Int,
        _ columns: [Float],
        _ share: Float,
        _ slope: UnsafeMutableBufferPointer<Float>
    ) {
        columns.withUnsafeBufferPointer { columns in
            for column in 0..<Self.width { slope[column] += share * columns[column] }
            for place in matrix.starts[prompt]..<matrix.starts[prompt + 1] {
                let (value, base) = (matrix.values[place] * share, Int(matrix.features[place]) * Self.width)
                for column in 0..<Self.width { slope[base + column] += value * columns[column] }
            }
        }
    }

    /// Turns predictions into their slopes and returns the loss.
    private func residuals(_ place: Int, _ columns: inout [Float]) -> Double {
        let prompt = prompts[place]
        var loss = Self.choose(prompt.task.index, of: ProfileColumns.tasks, &columns)
        loss += Self.choose(prompt.domain, of: ProfileColumns.domains, &columns)
        loss += Self.meet(prompt.difficulty.map(standards.difficulty.standard), ProfileColumns.difficulty, &columns)
        loss += Self.meet(prompt.logLength.map(standards.length.standard), ProfileColumns.length, &columns)
        for (kind, column) in zip(ProfileColumns.needKinds, ProfileColumns.needs) {
            loss += Self.tell(prompt.needs.map { $0.contains(kind) }, column, &columns)
        }
        for column in ProfileColumns.learnt.upperBound..<Self.width { columns[column] = 0 }
        return loss
    }

    private static func choose(_ right: Int?, of range: Range<Int>, _ columns: inout [Float]) -> Double {
        guard let right else {
            for column in range { columns[column] = 0 }
            return 0
        }
        let top = range.reduce(-Float.infinity) { max($0, columns[$1]) }
        var sum: Float = 0
        for column in range {
            columns[column] = exp(columns[column] - top)
            sum += columns[column]
        }
        for column in range { columns[column] /= sum }
        let probability = columns[range.lowerBound + right]
        columns[range.lowerBound + right] -= 1
        return -log(max(1e-12, Double(probability)))
    }

    private static func meet(_ right: Float?, _ column: Int, _ columns: inout [Float]) -> Double {
        columns[column] = right.map { columns[column] - $0 } ?? 0
        return 0.5 * Double(columns[column] * columns[column])
    }

    private static func tell(_ right: Bool?, _ column: Int, _ columns: inout [Float]) -> Double {
        guard let right else {
            columns[column] = 0
            return 0
        }
        let probability = 1 / (1 + exp(-columns[column]))
        columns[column] = probability - (right ? 1 : 0)
        return -log(max(1e-12, Double(right ? probability : 1 - probability)))
    }
}

/// The means and spreads figures are standardised by, so that one penalty suits all columns.
struct Standards {
    /// A mean and a standard deviation.
    struct Standard {
        var mean: Float
        var deviation: Float

        init(_ figures: [Float]) {
            let count = Float(max(1, figures.count))
            let middle = figures.reduce(0, +) / count
            let variance = figures.reduce(0) { $0 + ($1 - middle) * ($1 - middle) } / count
            mean = middle
            deviation = max(1e-3, variance.squareRoot())
        }

        func standard(_ figure: Float) -> Float { (figure - mean) / deviation }
    }

    var difficulty: Standard
    var length: Standard

    init(_ prompts: [LabelledPrompt]) {
        difficulty = Standard(prompts.compactMap(\.difficulty))
        length = Standard(prompts.compactMap(\.logLength))
    }
}
