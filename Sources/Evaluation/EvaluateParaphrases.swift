public import Routing
import Dialogue

/// How steady the router is when the same wish is put in other words.
public struct ParaphraseReport: Sendable, Codable {
    /// Pairs that were measured.
    public var rows: Int
    /// The share of pairs both of which go to the same model.
    public var samePick: Double
    /// The share of pairs both of which are taken for the same task.
    public var sameTask: Double

    private enum CodingKeys: String, CodingKey {
        case rows
        case samePick = "same_pick"
        case sameTask = "same_task"
    }
}

/// Measures how often a prompt and its paraphrase go to the same model.
///
/// The models are those of the table learnt from, or, where none is given, some of the catalogue's from every tier.
public func evaluateParaphrases(
    _ rows: [ParaphraseRow],
    learntFrom table: [OutcomeRow] = [],
    reader: ProfileReader = ProfileReader(),
    progress: @escaping (Progress) -> Void = { _ in }
) throws(EvaluationProblem) -> ParaphraseReport {
    let router = try Router(table, reader: reader)
    var (picks, tasks) = (0, 0)
    for (place, row) in rows.enumerated() {
        if place % 100 == 0 { progress(Progress(step: "asking", done: place, total: rows.count)) }
        let (one, other) = (router.choice(row.prompt), router.choice(row.paraphrase))
        picks += one.pick == other.pick ? 1 : 0
        tasks += one.task == other.task ? 1 : 0
    }
    let count = Double(max(1, rows.count))
    return ParaphraseReport(rows: rows.count, samePick: Double(picks) / count, sameTask: Double(tasks) / count)
}

/// A router that answers who would be asked, with a new user's sliders.
private struct Router {
    private let reader: ProfileReader
    private let teacher: Teacher?
    private let candidates: [Candidate]

    /// A handful of the catalogue's models, the newest of each tier first.
    private static let perTier = 3

    init(_ table: [OutcomeRow], reader: ProfileReader) throws(EvaluationProblem) {
        self.reader = reader
        guard !table.isEmpty else {
            teacher = nil
            candidates = Self.fleet()
            return
        }
        let columns = try OutcomeTable(table)
        let vectors = columns.rows.map { reader.vector(of: $0.context) }
        teacher = Teacher(columns, learntFrom: columns.rows, vectors: vectors)
        candidates = []
    }

    func choice(_ prompt: String) -> (pick: String, task: TaskType) {
        var (profile, vector) = reader.profileAndVector(of: PromptContext(draft: prompt))
        let task = profile.task
        if let teacher { return (String(teacher.opinion(profile, vector).standard), task) }
        profile.forgetNeeds()
        let decision = decide(Query(profile: profile, candidates: candidates, policy: Policy(explorationRate: 0)))
        return (decision.winner ?? "", task)
    }

    private static func fleet() -> [Candidate] {
        let entries = Catalogue.shipped.entries.filter { $0.price != nil }.sorted { $0.released > $1.released }
        return Tier.allCases.flatMap { tier in
            entries.filter { $0.tier == tier }.prefix(perTier).map { entry in
                Catalogue.shipped.candidate(for: Model(id: entry.id, provider: entry.provider, price: entry.price))
            }
        }
    }
}
