import Drawing
import Interface
import Routing

/// What was used, for people.
struct UsageText {
    private let report: UsageReport
    private let hasBars: Bool

    /// - Parameter hasBars: Whether costs are drawn as bars too.
    init(_ report: UsageReport, hasBars: Bool) {
        self.report = report
        self.hasBars = hasBars
    }

    var text: String {
        guard report.total.requests > 0 else { return "Nothing was used in \(report.days) days." }
        return [sums, latency, savings].compactMap(\.self).joined(separator: "\n\n")
    }

    private var sums: String {
        var table = TextTable(
            .words(report.by.uppercased()), .figures("REQUESTS"), .figures("IN"), .figures("CACHED"), .figures("OUT"),
            .figures("COST"), .words("")
        )
        let most = report.rows.map(\.usd).max() ?? 0
        for row in report.rows { add(row, named: row.name, bar: bar(row.usd, of: most), to: &table) }
        add(report.total, named: "all", bar: "", to: &table)
        return table.text
    }

    private func add(_ sum: UsageReport.Sum, named name: String, bar: String, to table: inout TextTable) {
        let cost = Figures.dollars(sum.usd) + (sum.unpriced > 0 ? " + \(sum.unpriced) unpriced" : "")
        table.add(
            name, String(sum.requests), Figures.count(sum.prompt_tokens), Figures.count(sum.cached_prompt_tokens),
            Figures.count(sum.completion_tokens), cost, bar
        )
    }

    private func bar(_ usd: Double, of most: Double) -> String {
        hasBars && most > 0 ? Figure.bar(fraction: usd / most, width: 24) : ""
    }

    private var latency: String? {
        guard let latency = report.latency, !latency.isEmpty else { return nil }
        var table = TextTable(
            .words(report.by.uppercased()), .figures("ANSWERS"), .figures("FIRST TOKEN p50"), .figures("p90"),
            .figures("p99"),
            .figures("WHOLE p50"), .figures("p90"), .figures("p99")
        )
        for row in latency {
            let first = row.first_token
            table.add(
                row.name, String(row.answers), seconds(first?.p50), seconds(first?.p90), seconds(first?.p99),
                seconds(row.total.p50), seconds(row.total.p90), seconds(row.total.p99)
            )
        }
        return table.text
    }

    private func seconds(_ value: Double?) -> String { value.map(Figures.seconds) ?? "–" }

    private var savings: String? {
        guard let savings = report.savings else { return nil }
        var table = TextTable(
            .words("AGAINST ALWAYS"), .figures("DECISIONS"), .figures("SAVED"), .figures("QUALITY LOST"))
        for (name, difference) in [("the best", savings.versusBest), ("the previous", savings.versusPrevious)] {
            let lost = difference.decisions > 0 ? difference.lostQuality / Double(difference.decisions) : 0
            table.add(
                name, String(difference.decisions), Figures.dollars(difference.savedUSD),
                Figures.fixed(lost * 100, 1) + " %"
            )
        }
        return table.text
    }
}
