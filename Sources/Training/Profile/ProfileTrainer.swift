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
    /// How much of the penalty needs bear: few prompts have one, and the full weight would flatten what tells them.
    private static let needShare: Float = 0.3
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
        let none = WeightsFile([], FeatureSelection([], labels: [], vectors: WordVectors()), WeightsFigures(), lexicon)
        let reader = ProfileReader(weights: .bytes(none.bytes))
        return prompts.map { reader.features(of: $0.context) }
    }

    /// Weights learnt from prompts with the given features, as the bytes that are shipped.
    func weights(_ prompts: [LabelledPrompt], _ features: [FeatureList]) -> [UInt8] {
        let selection = FeatureSelection(features, labels: prompts.map(FeatureLabels.init), vectors: vectors)
        let matrix = DesignMatrix(features, selection, blocks: blocks)
        let standards = Standards(prompts)
        var weights = [Float](repeating: 0, count: selection.learntRows * ProfileColumns.count)
        for columns in Objective.groups {
            let penalty = columns == ProfileColumns.needs ? penalty * Self.needShare : penalty
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
