import Dialogue
import Foundation
import Routing

/// One figure of a benchmark for one model at one effort.
struct Measurement {
    var subject: String
    var effort: Effort
    var column: Column
    /// The figure: Elo points over 120 for LMArena, the logit of the score for the rest. Equating puts all on one scale.
    var value: Double
    /// The standard deviation its source says; 0 where it says none. Over and above what equating leaves unexplained.
    var spread: Double
}

/// Gathers the measurements of all sources and what could not be joined.
struct Measurements {
    private(set) var all: [Measurement] = []
    /// Names of tables that no model answers to.
    private(set) var unjoined: [(source: Column.Source, name: String)] = []
    private let joiner: Joiner
    private let standard: [String: Effort]

    /// Elo points to a logit of quality. Elo's own formula has 174, but in a vote both answers vary. At 120, the logit of
    /// accuracy rises by 0.9 with each logit of ability (median over 13 public tables and groups of prompts), which is what
    /// difficulties known to about ±0.2 make of 1.
    static let eloPerLogit = 120.0
    /// The rating that answers a middling prompt well 65 times in 100: that of a good 8-billion model of 2024.
    static let middlingElo = 1195.0

    /// How much less a figure counts that a model's maker measured, in logits of its standard deviation.
    private static let makersDoubt = 0.7

    /// Sources joined with models; `standard` is the effort a model uses when not asked, by subject.
    init(joiner: Joiner, standard: [String: Effort]) {
        self.joiner = joiner
        self.standard = standard
    }

    mutating func add(arena board: [String: [String: ArenaBoard.Rating]]) {
        guard let full = board["full"] else { return }
        for column in Column.all where column.source == .lmarena {
            guard let ratings = board[column.name] else { continue }
            let shift = Self.meanDifference(ratings, full)
            for (name, rating) in ratings.sorted(by: { $0.key < $1.key }) {
                let value = (rating.rating - shift - Self.middlingElo) / Self.eloPerLogit
                add(name, column, value, spread: rating.spread / Self.eloPerLogit)
            }
        }
    }

    mutating func add(liveBench table: LiveBenchTable) {
        for (model, scores) in table.rows {
            for column in Column.all where column.source == .livebench {
                guard let score = scores[column.name] else { continue }
                add(model, column, Self.logit(percent: score), spread: 0)
            }
        }
    }

    mutating func add(modelsDev models: [String: ModelsDevListing.Described]) {
        for (id, model) in models.sorted(by: { $0.key < $1.key }) {
            for benchmark in model.benchmarks ?? [] {
                guard let column = Column.all.first(where: { $0.source == .modelsDev && $0.name == benchmark.column })
                else { continue }
                let effort = benchmark.variant.flatMap(Effort.init(rawValue:)) ?? (model.reasons ? .high : Effort.none)
                let score = benchmark.score <= 1 ? benchmark.score * 100 : benchmark.score
                let doubt = benchmark.isIndependent ? 0 : Self.makersDoubt
                add(id, column, Self.logit(percent: score), spread: doubt, effort: effort)
            }
        }
    }

    private mutating func add(_ name: String, _ column: Column, _ value: Double, spread: Double, effort: Effort? = nil)
    {
        guard let (subject, said) = joiner.join(name) else {
            if !unjoined.contains(where: { $0 == (column.source, name) }) { unjoined.append((column.source, name)) }
            return
        }
        let level = said ?? effort ?? standard[subject] ?? Effort.none
        all.append(Measurement(subject: subject, effort: level, column: column, value: value, spread: spread))
    }

    /// How much higher a category's ratings run than the whole board's, over the models both have.
    private static func meanDifference(
        _ ratings: [String: ArenaBoard.Rating],
        _ full: [String: ArenaBoard.Rating]
    ) -> Double {
        let differences = ratings.compactMap { name, rating in full[name].map { rating.rating - $0.rating } }
        return differences.isEmpty ? 0 : differences.reduce(0, +) / Double(differences.count)
    }

    /// The logit of a percentage, kept off both ends, where a single question decides.
    private static func logit(percent: Double) -> Double {
        let share = min(0.97, max(0.03, percent / 100))
        return log(share / (1 - share))
    }
}
