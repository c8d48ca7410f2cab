import Foundation
import Routing

/// One run of the training: from labelled prompts to weights and a report.
struct ProfileTraining {
    private let corpus: [LabelledPrompt]
    private let table: [LabelledPrompt]
    private let taught: [LabelledPrompt]
    private let lexicon: LexiconFile
    private let vectors: WordVectors
    private let paraphrases: ParaphrasePairs
    private let seed: UInt64

    /// The weight of the penalty; nil for the trainer's own.
    var penalty: Float?

    /// Reads the corpus and, where there is one, a table of prompts from elsewhere.
    ///
    /// - Parameter learnsTasks: whether the rows of the table whose licence allows it are learnt from as well.
    init(corpus folder: URL, tasks: URL?, learnsTasks: Bool, seed: UInt64) throws {
        corpus = try LabelledPrompt.corpus(in: folder)
        table = try tasks.map { try LabelledPrompt.table($0) } ?? []
        taught = learnsTasks ? try tasks.map { try LabelledPrompt.table($0, mayTrain: true) } ?? [] : []
        lexicon = try LexiconFile(folder.appending(path: "lexicon.txt"))
        vectors = try WordVectors(folder.appending(path: "word-vectors.tsv"))
        paraphrases = try ParaphrasePairs(folder)
        self.seed = seed
    }

    /// Trains, calibrates on prompts left out, and measures; beside a plain model where one is asked for.
    func run(folds: Int, withBaseline: Bool) -> (weights: [UInt8], report: String) {
        var trainer = ProfileTrainer(lexicon.table, vectors)
        if let penalty { trainer.penalty = penalty }
        let features = trainer.features(of: corpus)
        let extra = (prompts: taught, features: trainer.features(of: taught))
        var report = ProfileReport(corpus: corpus, taught: taught, seed: seed)
        if folds > 1 {
            let validation = CrossValidation(
                corpus, features, extra: extra, by: trainer, folds: folds, seed: seed
            )
            trainer.calibration = Calibration(corpus, validation.judgements)
            report.add(trainer.calibration)
            let judged = validation.judgements.map(trainer.calibration.applied)
            report.add(Self.corpusHeading(folds), ProfileMeasures(corpus, judged))
        }
        let weights = trainer.weights(corpus + extra.prompts, features + extra.features)
        let reader = ProfileReader(weights: .bytes(weights))
        report.add(sameTaskInParaphrases: paraphrases.sameTask(reader))
        if !table.isEmpty {
            report.add(Self.tableHeading, ProfileMeasures(table, table.map { reader.judgement(of: $0.context) }))
        }
        if withBaseline { addBaseline(to: &report, features, folds: folds) }
        return (weights, report.text)
    }

    /// Measures what a logistic regression on words, pairs of words and runs of characters alone makes of the same prompts.
    private func addBaseline(to report: inout ProfileReport, _ features: [FeatureList], folds: Int) {
        var plain = ProfileTrainer(lexicon.table, vectors)
        plain.blocks = [1, 1, 0, 0, 0, 0]
        report.addBaseline()
        if folds > 1 {
            let validation = CrossValidation(corpus, features, by: plain, folds: folds, seed: seed)
            report.add(baseline: Self.corpusHeading(folds), ProfileMeasures(corpus, validation.judgements))
        }
        guard !table.isEmpty else { return }
        let reader = ProfileReader(weights: .bytes(plain.weights(corpus, features)))
        report.add(
            baseline: Self.tableHeading, ProfileMeasures(table, table.map { reader.judgement(of: $0.context) })
        )
    }

    private static let tableHeading = "Table from elsewhere"

    private static func corpusHeading(_ folds: Int) -> String { "Corpus, \(folds)-fold" }
}
