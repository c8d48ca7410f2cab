import Foundation
import Routing

/// The features worth a row of weights: met in at least two prompts and telling most about task and needs.
struct FeatureSelection {
    /// The row of each chosen feature; row 0 is left empty.
    private(set) var rows: [UInt64: Int] = [:]
    /// The rarity of each row's feature, in steps of `ProfileColumns.rarityStep`.
    private(set) var rarities = [0]
    /// The rows of each block, in the order of `FeatureBlock.allCases`.
    private(set) var blocks: [Range<Int>] = []

    /// The words that are features of the block `senses`, all of them, in the order of their rows.
    let vectors: WordVectors

    /// How many features may be chosen of each block but the last, in the order of `FeatureBlock.allCases`.
    static let limits = [9_000, 22_000, 2_000, 600, 1_000]

    /// Chooses among the features of prompts with the given labels.
    init(_ prompts: [FeatureList], labels: [FeatureLabels], vectors: WordVectors) {
        self.vectors = vectors
        let prior = FeatureLabels.prior(labels)
        for block in FeatureBlock.allCases where block != .senses {
            let start = rarities.count
            defer { blocks.append(start..<rarities.count) }
            var counts: [UInt64: [UInt16]] = [:]
            for (prompt, labels) in zip(prompts, labels) {
                for hash in prompt.blocks[block.rawValue] {
                    labels.add(to: &counts[hash, default: Array(repeating: 0, count: prior.count)])
                }
            }
            let isLexical = block == .words || block == .runs
            let ranked = counts.map { (hash: $0.key, tally: FeatureTally($0.value)) }
                .filter { !isLexical || $0.tally.count > 1 }
                .map { (hash: $0.hash, worth: $0.tally.worth(prior), count: $0.tally.count) }
                .sorted { ($0.worth, $0.hash) > ($1.worth, $1.hash) }
            for feature in ranked.prefix(Self.limits[block.rawValue]) {
                rows[feature.hash] = rarities.count
                rarities.append(Self.rarity(feature.count, of: prompts.count))
            }
        }
        addSenses(prompts)
    }

    /// Takes in all words with a vector, however many prompts have them.
    private mutating func addSenses(_ prompts: [FeatureList]) {
        let start = rarities.count
        var counts: [UInt64: Int] = [:]
        for prompt in prompts {
            for hash in prompt.blocks[FeatureBlock.senses.rawValue] { counts[hash, default: 0] += 1 }
        }
        for entry in vectors.entries {
            rows[entry.hash] = rarities.count
            rarities.append(Self.rarity(counts[entry.hash] ?? 0, of: prompts.count))
        }
        blocks.append(start..<rarities.count)
    }

    private static func rarity(_ count: Int, of prompts: Int) -> Int {
        let rarity = log(Double(prompts + 1) / Double(count + 1)) + 1
        return min(ProfileColumns.largestRarity, Int((rarity / Double(ProfileColumns.rarityStep)).rounded()))
    }
}

extension FeatureSelection {
    /// How many rows are learnt: those of features, and one for each axis of the words' vectors.
    var learntRows: Int { blocks[FeatureBlock.senses.rawValue].lowerBound + vectors.dimension }

    /// Learnt rows as rows of features: a word weighs what its place on the axes amounts to.
    func withSenses(_ learnt: [Float]) -> [Float] {
        let width = ProfileColumns.count
        let start = blocks[FeatureBlock.senses.rawValue].lowerBound * width
        var weights = Array(learnt[..<start])
        weights.reserveCapacity(rarities.count * width)
        for entry in vectors.entries {
            var row = [Float](repeating: 0, count: width)
            for (axis, value) in entry.vector.enumerated() {
                for column in 0..<width { row[column] += value * learnt[start + axis * width + column] }
            }
            weights += row
        }
        return weights
    }
}
