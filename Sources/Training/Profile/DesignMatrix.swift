import Routing

/// Prompts as sparse rows of weighted features: a feature weighs what it is rare, and each block is scaled to its share.
struct DesignMatrix {
    /// Where each prompt's features begin, and one past the last.
    private(set) var starts = [0]
    /// Rows of weights.
    private(set) var features: [Int32] = []
    /// How strong each feature is.
    private(set) var values: [Float] = []

    /// Prompts by the features that were selected.
    init(_ prompts: [FeatureList], _ selection: FeatureSelection, blocks: [Float]) {
        for prompt in prompts {
            for (block, hashes) in prompt.blocks.enumerated() where blocks[block] > 0 {
                append(hashes.compactMap { selection.rows[$0] }, selection.rarities, scale: blocks[block])
            }
            starts.append(features.count)
        }
    }

    /// How many prompts there are.
    var count: Int { starts.count - 1 }

    private mutating func append(_ rows: [Int], _ rarities: [Int8], scale: Float) {
        let weights = rows.map { Float(rarities[$0]) * ProfileColumns.rarityStep }
        let norm = weights.reduce(0) { $0 + $1 * $1 }.squareRoot()
        guard norm > 0 else { return }
        for (row, weight) in zip(rows, weights) {
            features.append(Int32(row))
            values.append(weight * scale / norm)
        }
    }
}
