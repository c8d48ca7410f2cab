import Interface
import Routing
import Storage

extension Home {
    /// What a report of the chat says.
    func text(of report: ReportTopic, in store: Store) throws -> String {
        let now = clock.wall()
        switch report {
        case .usage:
            let usage = try UsageReport(store: store, by: .model, days: 30, now: now, latency: true, savings: true)
            return "The last 30 days.\n\n" + UsageText(usage, hasBars: true).text
        case .providers: return ProvidersReport(self).text
        case .budget: return try BudgetText(purse.budget, store: store, now: now).text
        case .replay(let decision?): return try replay(of: store.decision(decision))
        case .replay(nil): return try replayOfAll(in: store)
        }
    }

    private func replay(of record: DecisionRecord) -> String {
        var report = ReplayReport()
        let start = clock.steady()
        report.add(record)
        report.seconds = clock.steady() - start
        let winner = record.decision.winner ?? "nobody"
        let isEqual = report.unequal.isEmpty
        let verdict =
            "Decision \(record.id), made again from all that was known then:\n"
            + (isEqual ? "\(winner) wins again; nothing differs, to the last bit." : "it comes out otherwise.")
        let reasons = Routing.why(record.decision).sentences.joined(separator: "\n")
        let shell = """
            In a shell: switchboard replay \(record.id)      makes it again there
                        switchboard why \(record.id)         says all that counted
                        switchboard what-if \(record.id) …   makes it under other sliders or limits
            """
        return [verdict, isEqual ? "" : report.text, reasons, shell].filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    private func replayOfAll(in store: Store) throws -> String {
        var report = ReplayReport()
        let start = clock.steady()
        try store.forEachDecision(DecisionFilter(limit: .max)) { report.add($0) }
        report.seconds = clock.steady() - start
        return report.text
    }
}
