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
            \(report.rows) prompts\(skipped) · \(report.models.count) models
            \(routers.text)

            quality estimates: Brier \(Figures.fixed(report.brier, 3)), calibration error \
            \(Figures.fixed(report.calibrationError, 3))
            """
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

    private func figure(_ value: Double?, _ decimals: Int) -> String {
        value.map { Figures.fixed($0, decimals) } ?? "–"
    }

    private func rank(_ name: String) -> String { name == "switchboard" ? "" : name }
}
