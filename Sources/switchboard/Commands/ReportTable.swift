import Evaluation
import Interface

/// What was measured on a table of outcomes, for people: our router first, then those it must beat.
struct ReportTable {
    private let report: Report

    init(_ report: Report) {
        self.report = report
    }

    var text: String {
        let skipped = report.skipped > 0 ? " (\(report.skipped) without an outcome of every model left out)" : ""
        return """
            \(Figures.counted(report.rows, "prompt"))\(skipped) · \(Figures.counted(report.models.count, "model"))\(notes)
            \(routers.text)

            \(clusters.text)\(unshown)

            quality estimates: Brier \(Figures.fixed(report.brier, 3)), calibration error \
            \(Figures.fixed(report.calibrationError, 3))
            """
    }

    /// What is to be known before the figures are read.
    private var notes: String {
        let strangers = report.strangers.joined(separator: ", ")
        let left = strangers.isEmpty ? "" : "\nleft out, as too few rows know them with the others: \(strangers)"
        let listed = report.listed.joined(separator: ", ")
        let priced = listed.isEmpty ? "" : "\nno row says what these cost, so their list prices are counted: \(listed)"
        guard !report.hasCosts else { return left + priced }
        let counted = report.models.count == 2 ? "calls to the better model" : "all calls alike"
        return left + "\nthe table says no costs: $1 per 1,000 is counted for \(counted)"
    }

    private var routers: TextTable {
        var table = TextTable(
            .words("ROUTER"), .figures("ACCURACY"), .figures("$/1000"), .figures("APGR"), .figures("CPT50"),
            .figures("CPT80"), .figures("95 %"), .figures("ARENA"), .figures("COST AT BEST")
        )
        for (name, router) in report.routers.sorted(by: { rank($0.key) < rank($1.key) }) {
            table.add(
                name, Figures.fixed(router.accuracy, 3), Figures.fixed(router.usdPer1k, 3),
                figure(router.apgr, 3), figure(router.cpt50, 1), figure(router.cpt80, 1),
                router.interval.map { Figures.fixed($0, 3) }.joined(separator: "–"),
                Figures.fixed(router.arena, 3), router.costAtBest.map { Figures.fixed($0 * 100, 0) + " %" } ?? "–"
            )
        }
        return table
    }

    /// Kinds of prompts that are listed; a table may name hundreds.
    private static let mostClusters = 20

    private var clusters: TextTable {
        var table = TextTable(
            .words("PROMPTS OF"), .figures("ROWS"), .words("BEST MODEL"), .figures("ACCURACY"), .figures("$/1000"),
            .figures("SWITCHBOARD"), .figures("$/1000")
        )
        for cluster in report.clusters.prefix(Self.mostClusters) {
            let best = cluster.models[cluster.best] ?? cluster.switchboard
            table.add(
                cluster.name, String(cluster.rows), cluster.best, Figures.fixed(best.accuracy, 3),
                Figures.fixed(best.usdPer1k, 3), Figures.fixed(cluster.switchboard.accuracy, 3),
                Figures.fixed(cluster.switchboard.usdPer1k, 3)
            )
        }
        return table
    }

    private var unshown: String {
        let count = report.clusters.count - Self.mostClusters
        return count > 0 ? "\n… \(count) more; --json has all" : ""
    }

    private func figure(_ value: Double?, _ decimals: Int) -> String {
        value.map { Figures.fixed($0, decimals) } ?? "–"
    }

    private func rank(_ name: String) -> String { name == "switchboard" ? "" : name }
}
