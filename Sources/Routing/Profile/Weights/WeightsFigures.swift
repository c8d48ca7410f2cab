/// The single numbers of trained weights.
package struct WeightsFigures: Sendable, Equatable {
    /// How many there are.
    static let count = (2 + FeatureBlock.allCases.count) * ProfileColumns.count + 64

    /// What a step of each column is worth in each block; the weights of blocks differ a hundredfold.
    package var scales: [Float]
    /// What each column is without any feature.
    package var biases: [Float]
    /// The standard error of each column of a figure; for tasks and domains, the temperature of the column's
    /// group; for a need, its own.
    package var spreads: [Float]
    /// How much each block counts.
    package var blocks: [Float]
    /// The share of features known, at the 5th, 25th, 50th, 75th and 95th of 100 prompts left out of the learning.
    package var familiarity: [Float]

    /// Figures that say nothing.
    package init() {
        scales = Array(repeating: 0, count: FeatureBlock.allCases.count * ProfileColumns.count)
        biases = Array(repeating: 0, count: ProfileColumns.count)
        spreads = Array(repeating: 1, count: ProfileColumns.count)
        blocks = Array(repeating: 1, count: FeatureBlock.allCases.count)
        familiarity = [0.1, 0.2, 0.3, 0.4, 0.5]
    }

    /// All of them in the order of the file.
    package var flattened: [Float] {
        let all = biases + spreads + scales + blocks + familiarity
        return all + Array(repeating: 0, count: Self.count - all.count)
    }

    /// Reads them in the order of the file.
    init(_ numbers: UnsafeBufferPointer<Float>) {
        let width = ProfileColumns.count
        let start = (2 + FeatureBlock.allCases.count) * width
        biases = Array(numbers[..<width])
        spreads = Array(numbers[width..<(2 * width)])
        scales = Array(numbers[(2 * width)..<start])
        blocks = Array(numbers[start..<(start + FeatureBlock.allCases.count)])
        familiarity = Array(numbers[(start + FeatureBlock.allCases.count)...].prefix(5))
    }
}
