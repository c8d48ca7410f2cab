import Dialogue
import Foundation
import Routing

/// Makes weights from labelled prompts.
struct ProfileTrainer {
    private let lexicon: LexiconTable
    private let vectors: WordVectors

    /// How much each block counts; 0 leaves it out.
    var blocks: [Float] = [1.4, 1.2, 0.9, 1, 0.7, 0.6]
    /// The weight of half the squared weights, per prompt.
    var penalty: Float = 5e-5
    /// Steps of each descent at most.
    var iterations = 60
    /// How the probabilities of tasks and subjects are softened, and how wrong figures are on prompts not learnt from.
    var calibration = Calibration()

    /// A trainer with the lexicon that shall go with the weights, and with vectors of words.
    init(_ lexicon: LexiconTable, _ vectors: WordVectors) {
        self.lexicon = lexicon
        self.vectors = vectors
    }

    /// The features of prompts, in order.
    func features(of prompts: [LabelledPrompt]) -> [FeatureList] {
        let none = WeightsFile([], FeatureSelection([], tasks: [], vectors: WordVectors()), WeightsFigures(), lexicon)
        let reader = ProfileReader(weights: .bytes(none.bytes))
        return prompts.map { reader.features(of: $0.context) }
    }

    /// Weights learnt from prompts with the given features, as the bytes that are shipped.
    func weights(_ prompts: [LabelledPrompt], _ features: [FeatureList]) -> [UInt8] {
        let selection = FeatureSelection(features, tasks: prompts.map(\.task.index), vectors: vectors)
        let matrix = DesignMatrix(features, selection, blocks: blocks)
        let standards = Standards(prompts)
        var weights = [Float](repeating: 0, count: selection.learntRows * ProfileColumns.count)
        for columns in Objective.groups {
            let objective = Objective(
                of: columns, matrix, prompts, standards, rows: selection.learntRows, penalty: penalty
            )
            let learnt = Descent.minimum(size: objective.size, iterations: iterations) {
                objective.loss(at: $0, slope: &$1)
            }
            Self.spread(learnt, over: columns, of: &weights)
        }
        Self.unstandardise(&weights, ProfileColumns.difficulty, standards.difficulty)
        Self.unstandardise(&weights, ProfileColumns.length, standards.length)
        weights = selection.withSenses(weights)
        return WeightsFile(weights, selection, figures(weights, selection), lexicon).bytes
    }

    private func figures(_ weights: [Float], _ selection: FeatureSelection) -> WeightsFigures {
        var figures = WeightsFigures()
        figures.biases = Array(weights[..<ProfileColumns.count])
        figures.scales = WeightsFile.scales(weights, selection)
        figures.blocks = blocks
        calibration.write(to: &figures)
        return figures
    }

    private static func spread(_ learnt: [Float], over columns: Range<Int>, of weights: inout [Float]) {
        for place in learnt.indices {
            let (row, column) = place.quotientAndRemainder(dividingBy: columns.count)
            weights[row * ProfileColumns.count + columns.lowerBound + column] = learnt[place]
        }
    }

    private static func unstandardise(_ weights: inout [Float], _ column: Int, _ standard: Standards.Standard) {
        for place in stride(from: column, to: weights.count, by: ProfileColumns.count) {
            weights[place] *= standard.deviation
        }
        weights[column] += standard.mean
    }
}

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
    /// From which probability on each need is told, in the order of `ProfileColumns.needKinds`.
    var needThresholds = Array(repeating: 0.5, count: ProfileColumns.needKinds.count)
    /// Shares of features known, at the 5th, 25th, 50th, 75th and 95th of 100 prompts.
    var familiarity: [Float] = [0.1, 0.2, 0.3, 0.4, 0.5]

    func write(to figures: inout WeightsFigures) {
        for column in ProfileColumns.tasks { figures.spreads[column] = taskTemperature }
        for column in ProfileColumns.domains { figures.spreads[column] = domainTemperature }
        figures.spreads[ProfileColumns.difficulty] = difficultyError
        figures.spreads[ProfileColumns.length] = lengthError
        figures.familiarity = familiarity
        for (column, threshold) in zip(ProfileColumns.needs, needThresholds) {
            figures.biases[column] -= Float(Self.logit(threshold))
        }
    }

    /// A judgement with needs at one half where they are told.
    func applied(to judgement: Judgement) -> Judgement {
        var result = judgement
        result.needs = zip(judgement.needs, needThresholds).map { need, threshold in
            1 / (1 + exp(Self.logit(threshold) - Self.logit(min(max(need, 1e-9), 1 - 1e-9))))
        }
        return result
    }

    private static func logit(_ probability: Double) -> Double { log(probability / (1 - probability)) }
}
