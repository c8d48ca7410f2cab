import Routing

/// Prompts as sparse rows of weighted features: a feature weighs what it is rare, and each block is scaled to its share.
struct DesignMatrix {
    /// Where each prompt's features begin, and one past the last.
    private(set) var starts = [0]
    /// Rows of weights.
    private(set) var features: [Int32] = []
    /// How strong each feature is.
    private(set) var values: [Float] = []

    /// Prompts by the features that were selected. What is learnt of senses is a row an axis of their space.
    init(_ prompts: [FeatureList], _ selection: FeatureSelection, blocks: [Float]) {
        let senses = selection.blocks[FeatureBlock.senses.rawValue]
        for prompt in prompts {
            for (block, hashes) in prompt.blocks.enumerated() where blocks[block] > 0 {
                let rows = hashes.compactMap { selection.rows[$0] }
                if block == FeatureBlock.senses.rawValue {
                    append(senses: rows, selection, from: senses.lowerBound, scale: blocks[block])
                } else {
                    append(rows, selection.rarities, scale: blocks[block])
                }
            }
            starts.append(features.count)
        }
    }

    /// How many prompts there are.
    var count: Int { starts.count - 1 }

    private mutating func append(_ rows: [Int], _ rarities: [Int], scale: Float) {
        let weights = rows.map { Float(rarities[$0]) * ProfileColumns.rarityStep }
        let norm = weights.reduce(0) { $0 + $1 * $1 }.squareRoot()
        guard norm > 0 else { return }
        for (row, weight) in zip(rows, weights) {
            features.append(Int32(row))
            values.append(weight * scale / norm)
        }
    }

    private mutating func append(senses rows: [Int], _ selection: FeatureSelection, from start: Int, scale: Float) {
        var place = [Float](repeating: 0, count: selection.vectors.dimension)
        var square: Float = 0
        for row in rows {
            let weight = Float(selection.rarities[row]) * ProfileColumns.rarityStep
            square += weight * weight
            for (axis, value) in selection.vectors.entries[row - start].vector.enumerated() {
                place[axis] += weight * value
            }
        }
        guard square > 0 else { return }
        for (axis, value) in place.enumerated() {
            features.append(Int32(start + axis))
            values.append(value * scale / square.squareRoot())
        }
    }
}
