import Foundation
import Routing

/// What a training run tells people about its weights.
struct ProfileReport {
    /// The report so far, as Markdown.
    private(set) var text: String

    /// A report on weights learnt from these prompts.
    init(corpus: [LabelledPrompt], taught: [LabelledPrompt], seed: UInt64) {
        text = """
            # Training of the prompt profile

            \(corpus.count) prompts of the corpus in \(Set(corpus.map(\.language)).count) languages, \
            \(taught.count) of other tables; seed \(seed).

            """
    }

    /// Adds how sure the weights may be.
    mutating func add(_ calibration: Calibration) {
        text += """

            Temperature of tasks \(calibration.taskTemperature), of subjects \(calibration.domainTemperature); \
            familiar features \(calibration.familiarity.map { String(format: "%.2f", $0) }.joined(separator: " ")).

            """
    }

    /// Adds how often a request and the same in other words have the same likeliest task.
    mutating func add(sameTaskInParaphrases share: Double) {
        text += "\n## Pairs of paraphrases\n\n"
        line("same task", share)
    }

    /// Adds measures under a heading.
    mutating func add(_ heading: String, _ measures: ProfileMeasures) {
        text += "\n## \(heading)\n\n"
        line("task, micro", measures.micro)
        line("task, macro", measures.macro)
        line("task, log loss", measures.logLoss)
        line("task, calibration error at the weights' own temperature", measures.calibrationError)
        if let followUps = measures.followUps { line("task of prompts with earlier turns", followUps) }
        if !measures.difficultyErrors.isEmpty { addFigures(measures) }
        list("by language", measures.byLanguage.filter { $0.count >= 20 })
        list("by task", measures.byTask)
        list("by source", measures.bySource)
    }

    /// Adds the heading under which a plain model's measures go.
    mutating func addBaseline() {
        text += "\n## Beside it: a logistic regression on words and runs of characters alone\n"
    }

    /// Adds what a plain model's judgements come to.
    mutating func add(baseline name: String, _ measures: ProfileMeasures) {
        text += "\n\(name):\n\n"
        line("task, micro", measures.micro)
        line("task, macro", measures.macro)
        line("task, calibration error", measures.calibrationError)
        list("by language", measures.byLanguage.filter { $0.count >= 20 })
    }

    private mutating func addFigures(_ measures: ProfileMeasures) {
        line("subject, micro", measures.domains)
        line("difficulty, mean error of 0…1", ProfileMeasures.mean(measures.difficultyErrors.map(abs)))
        line("answer length, mean error of its logarithm", ProfileMeasures.mean(measures.lengthErrors.map(abs)))
        for (told, sure) in zip(measures.needs(from: 0.5), measures.needs(from: WordedNeed.sure)) {
            let figures = String(
                format: "recall %.2f, precision %.2f; where sure %.2f, %.2f",
                told.recall, told.precision, sure.recall, sure.precision
            )
            text += "- need \(told.need.rawValue) (\(told.count)): \(figures)\n"
        }
    }

    private mutating func line(_ name: String, _ figure: Double) {
        text += "- \(name): \(String(format: "%.3f", figure))\n"
    }

    private mutating func list(_ name: String, _ shares: [ProfileMeasures.Share]) {
        let figures = shares.map {
            "\($0.name) \(String(format: "%.2f ±%.2f", $0.share, $0.uncertainty)) (\($0.count))"
        }
        text += "- \(name): \(figures.joined(separator: ", "))\n"
    }
}
