import Foundation
import Routing

/// The features worth a row of weights: met in at least two prompts and telling most about the task.
struct FeatureSelection {
    /// The row of each chosen feature; row 0 is left empty.
    private(set) var rows: [UInt64: Int] = [:]
    /// The rarity of each row's feature, in steps of `ProfileColumns.rarityStep`.
    private(set) var rarities: [Int8] = [0]
    /// The rows of each block, in the order of `FeatureBlock.allCases`.
    private(set) var blocks: [Range<Int>] = []

    /// The words that are features of the block `senses`, all of them, in the order of their rows.
    let vectors: WordVectors

    /// How many features may be chosen of each block but the last, in the order of `FeatureBlock.allCases`.
    static let limits = [9_000, 22_000, 2_000, 600, 1_000]

    /// Chooses among the features of prompts with the given tasks.
    init(_ prompts: [FeatureList], tasks: [Int], vectors: WordVectors) {
        self.vectors = vectors
        let prior = Self.prior(tasks)
        for block in FeatureBlock.allCases where block != .senses {
            let start = rarities.count
            defer { blocks.append(start..<rarities.count) }
            var counts: [UInt64: [UInt16]] = [:]
            for (prompt, task) in zip(prompts, tasks) {
                for hash in prompt.blocks[block.rawValue] {
                    counts[hash, default: Array(repeating: 0, count: prior.count)][task] += 1
                }
            }
            let isLexical = block == .words || block == .runs
            let ranked = counts.filter { !isLexical || $0.value.contains { $0 > 1 } || $0.value.count { $0 > 0 } > 1 }
                .map { (hash: $0.key, worth: Self.worth($0.value, prior), count: $0.value.reduce(0) { $0 + Int($1) }) }
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

    /// How much knowing the feature tells about the task: the log-likelihood ratio of its counts.
    private static func worth(_ counts: [UInt16], _ prior: [Double]) -> Double {
        let total = counts.reduce(0) { $0 + Double($1) }
        return zip(counts, prior).reduce(0) { sum, pair in
            let (count, share) = (Double(pair.0), pair.1)
            return count > 0 ? sum + count * log(count / (total * share)) : sum
        }
    }

    private static func prior(_ tasks: [Int]) -> [Double] {
        var counts = Array(repeating: 1.0, count: TaskType.allCases.count)
        for task in tasks { counts[task] += 1 }
        let sum = counts.reduce(0, +)
        return counts.map { $0 / sum }
    }

    private static func rarity(_ count: Int, of prompts: Int) -> Int8 {
        let rarity = log(Double(prompts + 1) / Double(count + 1)) + 1
        return Int8(min(127, (rarity / Double(ProfileColumns.rarityStep)).rounded()))
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
