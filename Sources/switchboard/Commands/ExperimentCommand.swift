import ArgumentParser
import Dialogue
import Interface
import Routing
import Storage

/// Compares the two arms of the user's experiments.
struct ExperimentCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "experiment",
        abstract: "Compare the two arms of your experiments: what was judged good, and what it cost.",
        discussion: """
            An experiment sends a share of messages elsewhere; `[policy.experiment]` in the configuration sets one up.

            Examples: switchboard experiment
                      switchboard experiment --json | jq .premium.difference
            """
    )

    @Flag(help: "Print one JSON object, an experiment a key.")
    var json = false

    func run() throws {
        let reports = try reports(of: Home.open().openStore())
        guard !json else { return try Output.print(json: reports) }
        guard !reports.isEmpty else {
            throw Trouble(
                "No message was part of an experiment. `[policy.experiment]` in the configuration sets one up.")
        }
        var table = TextTable(
            .words("EXPERIMENT"), .words("ARM"), .figures("MESSAGES"), .figures("JUDGED"), .figures("GOOD"),
            .figures("USD"), .words("DIFFERENCE")
        )
        for report in reports.values.sorted(by: { $0.name < $1.name }) {
            for (arm, tally) in [("as always", report.control), ("other arm", report.treatment)] {
                table.add(
                    report.name, arm, "\(tally.messages)", "\(tally.judged)",
                    tally.meanScore.map { Figures.fixed($0, 2) } ?? "–", Figures.fixed(tally.costUSD, 4),
                    arm == "other arm" ? report.differenceInWords : ""
                )
            }
        }
        try Output.print(table.text)
    }

    private func reports(of store: Store) throws -> [String: ExperimentReport] {
        var judgements: [Int64: (sum: Double, weight: Double)] = [:]
        for outcome in try store.outcomes() {
            guard let decision = outcome.decision else { continue }
            judgements[decision, default: (0, 0)].sum += outcome.weight * outcome.value
            judgements[decision, default: (0, 0)].weight += outcome.weight
        }
        let costs = try store.costsByDecision()
        var reports: [String: ExperimentReport] = [:]
        try store.forEachDecision(DecisionFilter(limit: .max)) { record in
            guard let arm = record.decision.arm, let name = record.decision.policy.experiment?.name else { return }
            let judged = judgements[record.id].flatMap { $0.weight > 0 ? $0.sum / $0.weight : nil }
            let cost = costs[record.id] ?? .zero
            reports[name, default: ExperimentReport(name: name)].add(arm, score: judged, costUSD: cost.usd)
        }
        return reports
    }
}

extension ExperimentReport {
    /// How much better the other arm is, with its interval.
    fileprivate var differenceInWords: String {
        guard let difference else { return "too few judged" }
        let (low, high) = (Figures.fixed(difference.low, 2), Figures.fixed(difference.high, 2))
        return "\(Figures.fixed(difference.mean, 2)) (90 % \(low) to \(high))"
    }
}
