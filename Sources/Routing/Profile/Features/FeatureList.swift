/// The features of a prompt as hashes, for learning from them.
package struct FeatureList: FeatureSink, Sendable {
    /// The different features of each block, ascending, in the order of `FeatureBlock.allCases`.
    package private(set) var blocks: [[UInt64]] = Array(repeating: [], count: FeatureBlock.allCases.count)
    private var current = 0

    package mutating func begin(_ block: FeatureBlock) {
        current = block.rawValue
    }

    package mutating func take(_ hash: UInt64) {
        blocks[current].append(hash)
    }

    /// Each feature once.
    mutating func finish() {
        for block in blocks.indices {
            blocks[block].sort()
            var distinct: [UInt64] = []
            for hash in blocks[block] where hash != distinct.last { distinct.append(hash) }
            blocks[block] = distinct
        }
    }
}
