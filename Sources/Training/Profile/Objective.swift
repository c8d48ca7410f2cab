import Foundation
import Routing

/// What training makes small: how badly some columns predict their labels, and how large their weights are.
///
/// Tasks, subjects and figures share no weight: each group of columns is an objective of its own, whose descent need not
/// wait for the others.
struct Objective {
    /// The columns that are learnt apart from each other.
    static let groups = [
        ProfileColumns.tasks, ProfileColumns.domains, ProfileColumns.difficulty..<ProfileColumns.needs.lowerBound,
        ProfileColumns.needs,
    ]

    private let columns: Range<Int>
    private let width: Int
    private let matrix: DesignMatrix
    private let prompts: [LabelledPrompt]
    private let standards: Standards
    private let penalty: Float
    private let rows: Int

    /// An objective over prompts; `penalty` is the weight of half the squared weights, per prompt.
    init(
        of columns: Range<Int>,
        _ matrix: DesignMatrix,
        _ prompts: [LabelledPrompt],
        _ standards: Standards,
        rows: Int,
        penalty: Float
    ) {
        self.columns = columns
        width = columns.count
        self.matrix = matrix
        self.prompts = prompts
        self.standards = standards
        self.rows = rows
        self.penalty = penalty
    }

    /// How many numbers are learnt: a row a feature; the first row holds the biases.
    var size: Int { rows * width }

    /// The loss at some weights; writes its slope.
    func loss(at weights: [Float], slope: inout [Float]) -> Double {
        for place in slope.indices { slope[place] = place < width ? 0 : weights[place] * penalty }
        var loss = 0.0
        for place in width..<size { loss += Double(weights[place] * weights[place]) * 0.5 * Double(penalty) }
        let share = 1 / Float(matrix.count)
        weights.withUnsafeBufferPointer { weights in
            slope.withUnsafeMutableBufferPointer { slope in
                var columns = [Float](repeating: 0, count: width)
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
            for column in 0..<width { columns[column] = weights[column] }
            for place in matrix.starts[prompt]..<matrix.starts[prompt + 1] {
                let (value, base) = (matrix.values[place], Int(matrix.features[place]) * width)
                for column in 0..<width { columns[column] += value * weights[base + column] }
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
            for column in 0..<width { slope[column] += share * columns[column] }
            for place in matrix.starts[prompt]..<matrix.starts[prompt + 1] {
                let (value, base) = (matrix.values[place] * share, Int(matrix.features[place]) * width)
                for column in 0..<width { slope[base + column] += value * columns[column] }
            }
        }
    }

    /// Turns predictions into their slopes and returns the loss.
    private func residuals(_ place: Int, _ values: inout [Float]) -> Double {
        let prompt = prompts[place]
        switch columns {
        case ProfileColumns.tasks: return Self.choose(prompt.task.index, &values)
        case ProfileColumns.domains: return Self.choose(prompt.domain, &values)
        case ProfileColumns.needs: return needs(of: prompt, &values)
        default: return figures(of: prompt, &values)
        }
    }

    private func needs(of prompt: LabelledPrompt, _ values: inout [Float]) -> Double {
        ProfileColumns.needKinds.enumerated().reduce(0) { loss, need in
            loss + Self.tell(prompt.needs.map { $0.contains(need.element) }, need.offset, &values)
        }
    }

    private func figures(of prompt: LabelledPrompt, _ values: inout [Float]) -> Double {
        let difficulty = prompt.difficulty.map(standards.difficulty.standard)
        let length = prompt.logLength.map(standards.length.standard)
        return Self.meet(difficulty, ProfileColumns.difficulty - columns.lowerBound, &values)
            + Self.meet(length, ProfileColumns.length - columns.lowerBound, &values)
    }

    private static func choose(_ right: Int?, _ columns: inout [Float]) -> Double {
        guard let right else {
            for column in columns.indices { columns[column] = 0 }
            return 0
        }
        let top = columns.reduce(-Float.infinity, max)
        var sum: Float = 0
        for column in columns.indices {
            columns[column] = exp(columns[column] - top)
            sum += columns[column]
        }
        for column in columns.indices { columns[column] /= sum }
        let probability = columns[right]
        columns[right] -= 1
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
