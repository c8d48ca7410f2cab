public import Routing
import Dialogue

/// How well the profile tells what prompts ask for.
public struct TaskReport: Sendable, Codable {
    /// Prompts that were measured.
    public var rows: Int
    /// The share of prompts whose task is told right.
    public var micro: Double
    /// The mean over tasks of the F1 of each.
    public var macro: Double
    /// The share told right, by where the prompts are from.
    public var bySource: [String: Double]
    /// The share told right, by language.
    public var byLanguage: [String: Double]
    /// Prompts, by language.
    public var rowsByLanguage: [String: Int]
    /// How far the stated confidence is from the share told right, 0…1.
    public var calibrationError: Double
    /// How often each labelled task was told as each other: label, then what was told, then how often.
    public var confusion: [String: [String: Int]]

    private enum CodingKeys: String, CodingKey {
        case rows, micro, macro, confusion
        case bySource = "by_source"
        case byLanguage = "by_language"
        case rowsByLanguage = "rows_by_language"
        case calibrationError = "calibration_error"
    }
}

/// Measures the profile on prompts labelled with their task.
public func evaluateTasks(
    _ rows: [TaskRow],
    reader: ProfileReader = ProfileReader(),
    progress: @escaping (Progress) -> Void = { _ in }
) -> TaskReport {
    var tally = TaskTally()
    for (place, row) in rows.enumerated() {
        if place % 500 == 0 { progress(Progress(step: "reading", done: place, total: rows.count)) }
        let turns = (row.context ?? []).enumerated().map { Message(id: Int64($0), role: .user, text: $1) }
        let profile = reader.profile(of: PromptContext(draft: row.prompt, history: turns))
        tally.add(row, told: profile.task.rawValue, confidence: profile.tasks.max() ?? 0)
    }
    return tally.report
}

/// Counts of what was told right and wrong.
private struct TaskTally {
    private var confusion: [String: [String: Int]] = [:]
    private var sources: [String: (right: Double, all: Double)] = [:]
    private var languages: [String: (right: Double, all: Double)] = [:]
    private var calibration = Calibration()

    mutating func add(_ row: TaskRow, told: String, confidence: Double) {
        let right: Double = told == row.task ? 1 : 0
        confusion[row.task, default: [:]][told, default: 0] += 1
        sources[row.source ?? "unknown", default: (0, 0)].right += right
        sources[row.source ?? "unknown", default: (0, 0)].all += 1
        languages[row.lang ?? "und", default: (0, 0)].right += right
        languages[row.lang ?? "und", default: (0, 0)].all += 1
        calibration.add(stated: confidence, happened: right)
    }

    var report: TaskReport {
        let all = confusion.values.reduce(0) { $0 + $1.values.reduce(0, +) }
        let right = confusion.reduce(0) { $0 + ($1.value[$1.key] ?? 0) }
        let scores = confusion.keys.map(score)
        return TaskReport(
            rows: all,
            micro: Double(right) / Double(max(1, all)),
            macro: scores.reduce(0, +) / Double(max(1, scores.count)),
            bySource: sources.mapValues { $0.right / $0.all },
            byLanguage: languages.mapValues { $0.right / $0.all },
            rowsByLanguage: languages.mapValues { Int($0.all) },
            calibrationError: calibration.error,
            confusion: confusion
        )
    }

    /// The harmonic mean of precision and recall of one label.
    private func score(_ task: String) -> Double {
        let right = Double(confusion[task]?[task] ?? 0)
        let labelled = Double(confusion[task]?.values.reduce(0, +) ?? 0)
        let told = Double(confusion.values.reduce(0) { $0 + ($1[task] ?? 0) })
        return labelled + told > 0 ? 2 * right / (labelled + told) : 0
    }
}
