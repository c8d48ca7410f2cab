import Foundation
import Routing

extension Calibration {
    /// The calibration that judgements of prompts not learnt from call for. They must come from weights with a temperature of 1.
    init(_ prompts: [LabelledPrompt], _ judgements: [Judgement]) {
        let measures = ProfileMeasures(prompts, judgements)
        // What people ask is further from the corpus than its own folds are: never surer than the weights.
        taskTemperature = max(1, Self.temperature(judgements.map(\.tasks), prompts.map { $0.task.index }))
        domainTemperature = max(1, Self.temperature(judgements.map(\.domains), prompts.map(\.domain)))
        difficultyError = Float(ProfileMeasures.mean(measures.difficultyErrors.map { $0 * $0 }).squareRoot())
        lengthError = Float(ProfileMeasures.mean(measures.lengthErrors.map { $0 * $0 }).squareRoot())
        needThresholds = Self.needThresholds(prompts, judgements)
        let shares = judgements.map(\.familiarity).sorted()
        familiarity = [0.05, 0.25, 0.5, 0.75, 0.95].map { Float(shares[Int($0 * Double(shares.count - 1))]) }
    }

    /// The temperature that makes the right answers likeliest.
    private static func temperature(_ probabilities: [[Double]], _ right: [Int?]) -> Float {
        let rows = zip(probabilities, right).compactMap { row, right in
            right.map { (logits: row.map { log(max(1e-12, $0)) }, right: $0) }
        }
        let candidates = stride(from: 0.5, through: 3, by: 0.02)
        let best = candidates.min { loss(rows, $0) < loss(rows, $1) } ?? 1
        return Float(best)
    }

    /// For each need, from which probability on it is told: the lowest one that leaves few enough told wrongly.
    private static func needThresholds(_ prompts: [LabelledPrompt], _ judgements: [Judgement]) -> [Double] {
        ProfileColumns.needKinds.enumerated().map { place, need in
            let rows = zip(prompts, judgements).map { prompt, judgement in
                (sure: judgement.needs[place], isReal: prompt.needs?.contains(need) == true)
            }
            return threshold(rows.sorted { $0.sure > $1.sure })
        }
    }

    /// The share of told needs that must be real: a need told wrongly shuts out good models.
    private static let precision = 0.8

    private static func threshold(_ rows: [(sure: Double, isReal: Bool)]) -> Double {
        var (real, best) = (0.0, 0.7)
        for (place, row) in rows.enumerated() where row.sure > 0.02 {
            real += row.isReal ? 1 : 0
            // A share of few rows is chance; the margin shrinks as they grow.
            if row.isReal, (real - 0.5) / Double(place + 1) >= precision { best = row.sure * 0.98 }
        }
        return best
    }

    private static func loss(_ rows: [(logits: [Double], right: Int)], _ temperature: Double) -> Double {
        rows.reduce(0) { sum, row in
            let scaled = row.logits.map { $0 / temperature }
            let top = scaled.max() ?? 0
            return sum + log(scaled.reduce(0) { $0 + exp($1 - top) }) + top - scaled[row.right]
        }
    }
}
