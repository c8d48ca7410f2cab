import ArgumentParser
import Dialogue
import Evaluation
import Routing

/// Teaches the router by a table of prompts and outcomes.
struct LearnCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "learn",
        abstract: "Teach the router by a table of prompts and outcomes of your own.",
        discussion: """
            A table is a JSON object a line: {"id","prompt","outcomes":{MODEL:{"score":0…1,"cost":USD}}}; a model is named as \
            `switchboard route` names it. `switchboard eval TABLE --folds 5` tells beforehand what the router can learn from it. \
            No prompt is kept, only numbers made of its words.

            Examples: switchboard learn outcomes.jsonl
                      switchboard learn --export > learnt.json
                      switchboard learn --reset
            """
    )

    @Argument(help: "The table of prompts and outcomes; - for standard input.")
    var table: String?

    @Flag(help: "Print everything that was learnt, from tables and from what was done with answers, as JSON.")
    var export = false

    @Flag(help: "Forget everything that was learnt.")
    var reset = false

    /// More would make every fit take minutes.
    private static let mostRows = 2000

    func validate() throws {
        guard [table != nil, export, reset].filter(\.self).count == 1 else {
            throw ValidationError("Give a TABLE, --export or --reset.")
        }
    }

    func run() async throws {
        try await Home.using { home in
            let store = try home.openStore()
            if reset {
                try home.teacher.reset(in: store)
                return Output.complain("All that was learnt is forgotten.")
            }
            guard let table else { return try Output.print(json: home.teacher.knowledge) }
            let rows = try TableFile(table).rows(OutcomeRow.self).filter { !$0.outcomes.isEmpty }
            guard !rows.isEmpty else { throw Trouble("\(table) has no row with outcomes.") }
            await home.findModels()
            let lesson = Lesson(rows.spread(over: Self.mostRows), fleet: home.fleet.candidates)
            try home.teacher.learn(lesson.examples(read: home.router.reader), keepingIn: store)
            Output.complain(lesson.summary(of: rows.count))
        }
    }
}

/// A table as the router learns it: its models by the names they can be asked by.
struct Lesson {
    private let rows: [OutcomeRow]
    private let names: [String: String]
    private let candidates: [String: Candidate]

    /// A table for a fleet. A model the fleet has under another name, such as with its maker before it, is taken for that one.
    init(_ rows: [OutcomeRow], fleet: [Candidate]) {
        self.rows = rows
        var known: [String: Candidate] = [:]
        var byEntry: [String: String] = [:]
        for candidate in fleet {
            known[candidate.id] = known[candidate.id] ?? candidate
            known[candidate.model.id] = known[candidate.model.id] ?? candidate
            guard let entry = Catalogue.shipped.entry(for: candidate.model.id)?.id else { continue }
            byEntry[entry] = byEntry[entry] ?? candidate.model.id
        }
        candidates = known
        names = Self.names(Set(rows.flatMap(\.outcomes.keys)), known: Set(known.keys), byEntry: byEntry)
    }

    /// The fleet's name for each of the table's. Of several that mean the same model the first has it, the others stay strangers.
    private static func names(_ all: Set<String>, known: Set<String>, byEntry: [String: String]) -> [String: String] {
        var taken = all.intersection(known)
        var names: [String: String] = [:]
        for name in all.sorted() {
            let other = known.contains(name) ? nil : Catalogue.shipped.entry(for: name).flatMap { byEntry[$0.id] }
            names[name] = other.flatMap { taken.insert($0).inserted ? $0 : nil } ?? name
        }
        return names
    }

    /// The rows as examples.
    func examples(read reader: ProfileReader) -> [Example] {
        rows.map { row in
            let (profile, vector) = reader.profileAndVector(of: row.context)
            var example = Example(vector: vector, scores: [:])
            for (name, outcome) in row.outcomes {
                let id = names[name] ?? name
                example.scores[id] = outcome.score
                guard let cost = outcome.cost, let candidate = candidates[id] else { continue }
                let expected = decide(Query(profile: profile, candidates: [candidate])).ranking.first?.costUSD.mean ?? 0
                if expected > 0 { example.costFactors[id] = cost / expected }
            }
            return example
        }
    }

    /// What was learnt, in words.
    func summary(of count: Int) -> String {
        let part = rows.count < count ? "\(rows.count) of \(count) prompts, evenly spread" : "\(count) prompts"
        let strangers = names.values.filter { candidates[$0] == nil }.sorted()
        let known = "Learnt from \(part), about \(names.count) models."
        guard !strangers.isEmpty else { return known }
        return known + " Nobody offers \(strangers.joined(separator: ", ")) now; it counts when somebody does."
    }
}

extension [OutcomeRow] {
    /// At most so many rows, evenly spread over all.
    fileprivate func spread(over most: Int) -> [OutcomeRow] {
        count <= most ? self : (0..<most).map { self[$0 * count / most] }
    }
}
