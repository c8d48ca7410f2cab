/// Adds up the rows of the features of a prompt: block by block, each feature once.
struct RowSum: FeatureSink {
    /// The sums of all finished blocks, without the biases of the columns.
    private(set) var sums = [Float](repeating: 0, count: ProfileColumns.count)
    /// Features met, known or not, in words and runs.
    private(set) var met = 0
    /// Those of them that were learnt.
    private(set) var known = 0
    /// Words met that were learnt or are like such, and pairs of words that were learnt.
    private(set) var knownWords = 0

    private let weights: ProfileWeights
    private let figures: WeightsFigures
    private var block = FeatureBlock.words
    private var lanes = [Int32](repeating: 0, count: ProfileColumns.count)
    private var square: Float = 0
    private var seen: [UInt64]

    /// An empty sum over weights.
    init(_ weights: ProfileWeights, rows: Int, figures: WeightsFigures) {
        self.weights = weights
        self.figures = figures
        seen = Array(repeating: 0, count: rows / 64 + 1)
    }

    mutating func begin(_ block: FeatureBlock) {
        finish()
        self.block = block
    }

    mutating func take(_ hash: UInt64) {
        if block == .words || block == .runs { met += 1 }
        guard let row = weights.row(of: hash) else { return }
        if block == .words || block == .runs { known += 1 }
        if block == .words || block == .senses { knownWords += 1 }
        let (word, bit) = (row >> 6, UInt64(1) << UInt64(row & 63))
        guard seen[word] & bit == 0 else { return }
        seen[word] |= bit
        add(weights.bytes(ofRow: row))
    }

    /// Scales what the block has gathered and begins afresh.
    mutating func finish() {
        guard square > 0 else { return }
        let share = figures.blocks[block.rawValue] / square.squareRoot()
        let base = block.rawValue * ProfileColumns.count
        for column in 0..<ProfileColumns.count {
            sums[column] += Float(lanes[column]) * share * figures.scales[base + column]
            lanes[column] = 0
        }
        square = 0
    }

    @inline(__always)
    private mutating func add(_ row: UnsafeBufferPointer<Int8>) {
        let (rarity, shift) = ProfileColumns.unpacked(row[ProfileColumns.rarityAndShift])
        lanes.withUnsafeMutableBufferPointer { lanes in
            for column in 0..<ProfileColumns.count { lanes[column] &+= Int32(row[column]) &<< shift }
        }
        square += rarity * rarity
    }
}
