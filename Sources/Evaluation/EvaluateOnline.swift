public import Routing
import Dialogue

/// What learning while answering costs: a table put to the router row by row, which sees only the outcomes of its own picks.
public struct OnlineReport: Sendable, Codable {
    /// Prompts that were asked.
    public var rows: Int
    /// Mean score over all prompts.
    public var accuracy: Double
    /// Mean score of the best single model, known only afterwards.
    public var bestSingle: Double
    /// Mean score of a router that picks by chance.
    public var random: Double
    /// How many good answers fewer than the best single model's so far, after so many prompts; negative when more.
    public var regret: [[Double]]
    /// The share of prompts that went to each model in the last quarter.
    public var shares: [String: Double]

    private enum CodingKeys: String, CodingKey {
        case rows, accuracy, random, regret, shares
        case bestSingle = "best_single"
    }
}

/// Measures the regret of learning online: the product's learner and exploration, with the accuracy slider alone.
public func evaluateOnline(
    _ table: [OutcomeRow],
    seed: UInt64 = 1,
    atMost limit: Int = 2000,
    reader: ProfileReader = ProfileReader(),
    progress: @escaping (Progress) -> Void = { _ in }
) throws(EvaluationProblem) -> OnlineReport {
    let columns = try OutcomeTable(table)
    var random = SplitMix64(seed: seed)
    let order = Array(random.shuffled(columns.rows.count).prefix(limit))
    var pupil = Pupil(columns, reader: reader)
    for (step, row) in order.enumerated() {
        if step % 50 == 0 { progress(Progress(step: "asking", done: step, total: order.count)) }
        pupil.ask(row, seed: random.next())
    }
    return pupil.report(columns.narrowed(to: order))
}

/// The router as it learns from its own picks.
private struct Pupil {
    private let table: OutcomeTable
    private let reader: ProfileReader
    private let candidates: [Candidate]
    private var learner = Learner()
    private var picks: [Int] = []

    init(_ table: OutcomeTable, reader: ProfileReader) {
        self.table = table
        self.reader = reader
        candidates = table.models.map { name in
            var candidate = Catalogue.shipped.candidate(for: Model(id: name, provider: ""))
            candidate.model = Model(id: name, provider: "", price: .init(prompt: .zero, completion: .zero))
            return candidate
        }
    }

    mutating func ask(_ row: Int, seed: UInt64) {
        var (profile, vector) = reader.profileAndVector(of: table.rows[row].context)
        profile.forgetNeeds()
        let decision = decide(
            Query(
                profile: profile,
                candidates: learner.adjusted(candidates, profile: profile, vector: vector),
                priorities: Priorities(speed: 0, accuracy: 100, cost: 0),
                policy: Policy(explorationRate: 0.1, regretBound: 0.2),
                seed: seed
            )
        )
        let pick = candidates.firstIndex { $0.id == decision.winner } ?? 0
        picks.append(pick)
        let observation = Observation(
            candidate: candidates[pick].id,
            event: .scored(table.scores[row][pick]),
            profile: profile,
            vector: vector,
            time: Double(picks.count)
        )
        learner.observe(observation, candidate: candidates[pick])
        if learner.wantsRefit { learner.refit(now: 0) }
    }

    func report(_ asked: OutcomeTable) -> OnlineReport {
        let means = asked.meanScores
        let best = means.indices.max { means[$0] < means[$1] } ?? 0
        var (regret, sum) = ([[Double]](), 0.0)
        for (step, pick) in picks.enumerated() {
            sum += asked.scores[step][best] - asked.scores[step][pick]
            if (step + 1) % max(1, picks.count / 20) == 0 { regret.append([Double(step + 1), sum]) }
        }
        let last = picks.suffix(max(1, picks.count / 4))
        var shares: [String: Double] = [:]
        for pick in last { shares[asked.models[pick], default: 0] += 1 / Double(last.count) }
        return OnlineReport(
            rows: picks.count,
            accuracy: means[best] - sum / Double(max(1, picks.count)),
            bestSingle: means[best],
            random: means.reduce(0, +) / Double(means.count),
            regret: regret,
            shares: shares
        )
    }
}
