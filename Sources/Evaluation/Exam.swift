import Dialogue
import Routing

/// Puts every row of a table to the router and to its rivals, and measures what they did.
struct Exam {
    private let table: OutcomeTable
    private let options: EvaluationOptions
    private let reader: ProfileReader
    private let progress: (Progress) -> Void

    init(
        _ table: OutcomeTable,
        _ options: EvaluationOptions,
        reader: ProfileReader,
        progress: @escaping (Progress) -> Void
    ) {
        self.table = table
        self.options = options
        self.reader = reader
        self.progress = progress
    }

    func report(_ parts: [(learn: Splits.Lesson, measure: [Int])], leftOut: LeftOut) -> Report {
        let prompts = table.rows.enumerated().map { place, row in
            if place % 500 == 0 { progress(Progress(step: "reading", done: place, total: table.rows.count)) }
            return Prompt(row.context, reader)
        }
        var opinions = [(row: Int, opinion: Opinion, taskMeans: [Double]?)]()
        for (number, part) in parts.enumerated() {
            progress(Progress(step: "teaching", done: number, total: parts.count))
            opinions += judged(part, prompts) { done in
                progress(Progress(step: "asking", done: opinions.count + done, total: table.rows.count))
            }
        }
        progress(Progress(step: "measuring", done: parts.count, total: parts.count))
        opinions.sort { $0.row < $1.row }
        return Verdict(table.narrowed(to: opinions.map(\.row)), options).report(
            opinions.map(\.opinion),
            taskMeans: opinions.map(\.taskMeans),
            tasks: opinions.map { prompts[$0.row].profile.task.rawValue },
            leftOut: leftOut
        )
    }

    /// A prompt as the engine reads it.
    private struct Prompt {
        var profile: PromptProfile
        var vector: PromptVector

        init(_ context: PromptContext, _ reader: ProfileReader) {
            (profile, vector) = reader.profileAndVector(of: context)
        }
    }

    private func judged(
        _ part: (learn: Splits.Lesson, measure: [Int]),
        _ prompts: [Prompt],
        progress: (Int) -> Void
    ) -> [(row: Int, opinion: Opinion, taskMeans: [Double]?)] {
        let (rows, read) = lesson(part.learn, prompts)
        let teacher = Teacher(table, learntFrom: rows, vectors: read.map(\.vector))
        let tasks = TaskMeans(table.models, rows, tasks: read.map(\.profile.task))
        return part.measure.enumerated().map { done, place in
            if done % 100 == 0 { progress(done) }
            let prompt = prompts[place]
            return (place, teacher.opinion(prompt.profile, prompt.vector), tasks.means(for: prompt.profile.task))
        }
    }

    private func lesson(_ lesson: Splits.Lesson, _ prompts: [Prompt]) -> ([OutcomeRow], [Prompt]) {
        switch lesson {
        case .nothing: ([], [])
        case .rows(let places): (places.map { table.rows[$0] }, places.map { prompts[$0] })
        case .table(let rows): (rows, rows.map { Prompt($0.context, reader) })
        }
    }
}

/// How each model did at each task, among rows learnt from.
private struct TaskMeans {
    private var sums: [TaskType: [(sum: Double, count: Double)]] = [:]
    private let isEmpty: Bool

    init(_ models: [String], _ rows: [OutcomeRow], tasks: [TaskType]) {
        isEmpty = rows.isEmpty
        for (row, task) in zip(rows, tasks) {
            var sum = sums[task] ?? models.map { _ in (0, 0) }
            for (column, model) in models.enumerated() {
                guard let score = row.outcomes[model]?.score else { continue }
                sum[column].sum += score
                sum[column].count += 1
            }
            sums[task] = sum
        }
    }

    func means(for task: TaskType) -> [Double]? {
        guard !isEmpty, let sums = sums[task] else { return nil }
        return sums.map { ($0.sum + 0.5) / ($0.count + 1) }
    }
}
