import Foundation
import Routing

/// What only prompts that were not learnt from can tell of weights.
struct Calibration {
    /// Above 1 the weights are too sure of tasks.
    var taskTemperature: Float = 1
    /// Above 1 the weights are too sure of subjects.
    var domainTemperature: Float = 1
    /// The standard error of difficulty.
    var difficultyError: Float = 0.2
    /// The standard error of the logarithm of the answer's length.
    var lengthError: Float = 1
    /// How each need's logit becomes that of its probability, in the order of `ProfileColumns.needKinds`.
    var needLines = Array(repeating: LogitLine(), count: ProfileColumns.needKinds.count)
    /// Shares of features known, at the 5th, 25th, 50th, 75th and 95th of 100 prompts.
    var familiarity: [Float] = [0.1, 0.2, 0.3, 0.4, 0.5]

    func write(to figures: inout WeightsFigures) {
        for column in ProfileColumns.tasks { figures.spreads[column] = taskTemperature }
        for column in ProfileColumns.domains { figures.spreads[column] = domainTemperature }
        figures.spreads[ProfileColumns.difficulty] = difficultyError
        figures.spreads[ProfileColumns.length] = lengthError
        figures.familiarity = familiarity
        for (column, line) in zip(ProfileColumns.needs, needLines) {
            figures.spreads[column] = Float(1 / line.slope)
            figures.biases[column] += Float(line.offset / line.slope)
        }
    }

    /// A judgement as it would be by weights with this calibration.
    func applied(to judgement: Judgement) -> Judgement {
        var result = judgement
        result.tasks = Self.tempered(judgement.tasks, Double(taskTemperature))
        result.domains = Self.tempered(judgement.domains, Double(domainTemperature))
        result.needs = zip(judgement.needs, needLines).map { $1.probability(from: $0) }
        return result
    }

    private static func tempered(_ probabilities: [Double], _ temperature: Double) -> [Double] {
        let powers = probabilities.map { pow($0, 1 / temperature) }
        let sum = powers.reduce(0, +)
        return powers.map { $0 / sum }
    }
}

/// A straight line from one logit to another (Platt scaling).
struct LogitLine {
    var slope = 1.0
    var offset = 0.0

    init() {}

    /// The line that makes the facts likeliest, by Newton's method. A prior of one row holds the slope near 1.
    init(_ rows: [(probability: Double, isReal: Bool)]) {
        let points = rows.map { (logit: Self.logit($0.probability), isReal: $0.isReal ? 1.0 : 0) }
        for _ in 0..<25 {
            var (slopeFall, offsetFall) = (slope - 1, 0.0)
            var (ss, so, oo) = (1.0, 0.0, 1e-6)
            for point in points {
                let told = 1 / (1 + exp(-slope * point.logit - offset))
                let (miss, weight) = (told - point.isReal, told * (1 - told))
                slopeFall += miss * point.logit
                offsetFall += miss
                ss += weight * point.logit * point.logit
                so += weight * point.logit
                oo += weight
            }
            let determinant = ss * oo - so * so
            slope = max(0.2, slope - (oo * slopeFall - so * offsetFall) / determinant)
            offset -= (ss * offsetFall - so * slopeFall) / determinant
        }
    }

    /// The probability another one stands for.
    func probability(from told: Double) -> Double { 1 / (1 + exp(-slope * Self.logit(told) - offset)) }

    private static func logit(_ probability: Double) -> Double {
        let sound = min(max(probability, 1e-9), 1 - 1e-9)
        return log(sound / (1 - sound))
    }
}
