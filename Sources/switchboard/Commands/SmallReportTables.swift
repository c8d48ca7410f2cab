import Evaluation
import Interface

/// How well tasks are told, for people.
struct TaskReportTable {
    private let report: TaskReport

    init(_ report: TaskReport) {
        self.report = report
    }

    var text: String {
        let figures =
            "\(report.rows) prompts · micro \(Figures.fixed(report.micro, 3)) · macro \(Figures.fixed(report.macro, 3))"
            + " · calibration error \(Figures.fixed(report.calibrationError, 3))"
        return [figures, shares("SOURCE", report.bySource), shares("LANGUAGE", report.byLanguage)]
            .joined(separator: "\n\n")
    }

    private func shares(_ heading: String, _ shares: [String: Double]) -> String {
        var table = TextTable(.words(heading), .figures("RIGHT"))
        for (name, share) in shares.sorted(by: { $0.key < $1.key }) { table.add(name, Figures.fixed(share, 3)) }
        return table.text
    }
}

/// How steady picks are under other words, for people.
struct ParaphraseReportTable {
    private let report: ParaphraseReport

    init(_ report: ParaphraseReport) {
        self.report = report
    }

    var text: String {
        "\(report.rows) pairs · same pick \(Figures.fixed(report.samePick, 3))"
            + " · same task \(Figures.fixed(report.sameTask, 3))"
    }
}

/// What learning while answering cost, for people.
struct OnlineReportTable {
    private let report: OnlineReport

    init(_ report: OnlineReport) {
        self.report = report
    }

    var text: String {
        var shares = TextTable(.words("MODEL"), .figures("SHARE AT THE END"))
        for (model, share) in report.shares.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
            shares.add(model, Figures.fixed(share, 3))
        }
        let regret = report.regret.last?.last.map { Figures.fixed($0, 1) } ?? "–"
        return """
            \(report.rows) prompts · accuracy \(Figures.fixed(report.accuracy, 3)) · best single \
            \(Figures.fixed(report.bestSingle, 3)) · random \(Figures.fixed(report.random, 3)) · regret \(regret) answers

            \(shares.text)
            """
    }
}
