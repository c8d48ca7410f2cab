import ArgumentParser
import Interface
import Routing
import Settings
import Storage

/// Finds the sliders that fit what the user chose against the engine.
struct TuneCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tune",
        abstract: "Find the sliders that fit your own choices: models you pinned, stronger ones you asked for.",
        discussion: """
            Looks at the newest 1,000 decisions. Questions that were compared side by side do not count.

            Examples: switchboard tune
                      switchboard tune --apply
                      switchboard tune --json | jq .fitted
            """
    )

    @Flag(help: "Put the chat's sliders there.")
    var apply = false

    @Flag(help: "Print one JSON object.")
    var json = false

    private static let mostDecisions = 1_000

    func run() throws {
        let home = try Home.open()
        let store = try home.openStore()
        let current = try home.configuration.priorities ?? store.value(of: .priorities) ?? .balanced
        let report = TuneReport(try Self.choices(in: store), current: current)
        if apply, let fitted = report.fitted { try put(fitted, store, home) }
        guard !json else { return try Output.print(json: report) }
        try Output.print(report.text)
    }

    private func put(_ priorities: Priorities, _ store: Store, _ home: Home) throws {
        try store.set(.priorities, to: priorities)
        guard home.configuration.priorities != nil else { return }
        let file = home.places.configurationFile
        Output.complain("But [priorities] in \(file) sets the sliders at every start; edit it.")
    }

    /// The choices of the questions that were put once. A question asked again by the same model, or of several side by side,
    /// was pinned by the program.
    private static func choices(in store: Store) throws -> RevealedPriorities {
        var queries: [(question: Int64?, query: Query)] = []
        try store.forEachDecision(DecisionFilter(limit: mostDecisions)) { record in
            queries.append((record.question, record.query))
        }
        let counts = Dictionary(queries.compactMap { $0.question.map { ($0, 1) } }, uniquingKeysWith: +)
        var revealed = RevealedPriorities()
        for (question, query) in queries.reversed() {
            let isPutOnce = question.map { counts[$0] == 1 } ?? true
            if isPutOnce || query.policy.strongerThan != nil { revealed.add(query) }
        }
        return revealed
    }
}

/// What the choices say.
struct TuneReport: Encodable {
    /// How many choices there are.
    let choices: Int
    /// Where the sliders stand.
    let current: Priorities
    /// How many of the choices the engine makes with them there.
    let explained: Int
    /// Where they would fit better; nil for nowhere.
    let fitted: Priorities?
    /// How many it would make with them there.
    let explained_then: Int?

    init(_ revealed: RevealedPriorities, current: Priorities) {
        self.current = current
        choices = revealed.choices.count
        explained = revealed.count(explainedBy: current)
        fitted = revealed.fitted(from: current)
        explained_then = fitted.map(revealed.count(explainedBy:))
    }

    /// A table, and what it means.
    var text: String {
        let fewest = RevealedPriorities.fewestChoices
        guard choices >= fewest else {
            return "You chose against the ranking \(choices) times; \(fewest) choices say something of your sliders."
        }
        guard let fitted, let explained_then else {
            return "No other position fits your \(choices) choices better; the sliders stay."
        }
        var table = TextTable(
            .words("SLIDERS"), .figures("SPEED"), .figures("ACCURACY"), .figures("COST"), .figures("YOUR CHOICES"))
        for (name, sliders, count) in [("now", current, explained), ("fitted", fitted, explained_then)] {
            table.add(
                name, Figures.fixed(sliders.speed, 0), Figures.fixed(sliders.accuracy, 0),
                Figures.fixed(sliders.cost, 0), "\(count) of \(choices)")
        }
        return table.text
    }
}
