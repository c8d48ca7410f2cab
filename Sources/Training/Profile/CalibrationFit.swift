import Foundation
import Routing

extension Calibration {
    /// The calibration that judgements of prompts not learnt from call for. They must come from weights with a temperature of 1.
    init(_ prompts: [LabelledPrompt], _ judgements: [Judgement]) {
        let measures = ProfileMeasures(prompts, judgements)
        taskTemperature = Self.temperature(judgements.map(\.tasks), prompts.map { $0.task.index })
        domainTemperature = Self.temperature(judgements.map(\.domains), prompts.map(\.domain))
        difficultyError = Float(ProfileMeasures.mean(measures.difficultyErrors.map { $0 * $0 }).squareRoot())
        lengthError = Float(ProfileMeasures.mean(measures.lengthErrors.map { $0 * $0 }).squareRoot())
        needLines = Self.needLines(prompts, judgements)
        let shares = judgements.map(\.familiarity).sorted()
        familiarity = [0.05, 0.25, 0.5, 0.75, 0.95].map { Float(shares[Int($0 * Double(shares.count - 1))]) }
    }

    /// The temperature that makes the right answers likeliest; where that makes the weights surer, half way there, as what
    /// people ask is further from the corpus than its own folds are.
    private static func temperature(_ probabilities: [[Double]], _ right: [Int?]) -> Float {
        let rows = zip(probabilities, right).compactMap { row, right in
            right.map { (logits: row.map { log(max(1e-12, $0)) }, right: $0) }
        }
        let candidates = stride(from: 0.5, through: 3, by: 0.02)
        let best = candidates.min { loss(rows, $0) < loss(rows, $1) } ?? 1
        return Float(best < 1 ? best.squareRoot() : best)
    }

    /// For each need, the line that turns what is told of prompts into probabilities.
    private static func needLines(_ prompts: [LabelledPrompt], _ judgements: [Judgement]) -> [LogitLine] {
        ProfileColumns.needKinds.enumerated().map { place, need in
            LogitLine(
                zip(prompts, judgements).map { prompt, judgement in
                    (judgement.needs[place], prompt.needs?.contains(need) == true)
                })
        }
    }

    private static func loss(_ rows: [(logits: [Double], right: Int)], _ temperature: Double) -> Double {
        rows.reduce(0) { sum, row in
            let scaled = row.logits.map { $0 / temperature }
            let top = scaled.max() ?? 0
            return sum + log(scaled.reduce(0) { $0 + exp($1 - top) }) + top - scaled[row.right]
        }
    }
}
