import Drawing
import Interface
import Routing

/// A ranking as a table for people.
struct RouteTable {
    private let decision: Decision
    private let microseconds: Double

    init(_ decision: Decision, microseconds: Double) {
        self.decision = decision
        self.microseconds = microseconds
    }

    var text: String { ([head, ""] + rows + advice).joined(separator: "\n") }

    private var head: String {
        let profile = decision.profile
        return
            "\(profile.task.rawValue) \(Figures.share(profile.probability(of: profile.task))) · \(profile.domain.name)"
            + " · \(profile.language) · difficulty \(Figures.share(profile.difficulty.mean))"
            + " · in \(profile.promptTokens), out ~\(Int(profile.completionTokens.median)) tokens"
            + " · decided in \(Figures.milliseconds(ofMicroseconds: microseconds))"
    }

    private var rows: [String] {
        let width = decision.ranking.map { TextWidth.of($0.candidate) }.max() ?? 0
        return decision.ranking.map { ranked in
            let name = padded(displayable(ranked.candidate), to: width)
            if let reason = ranked.excluded { return "✗ " + name + "  " + reason.explanation }
            let mark = ranked.candidate == decision.winner ? (decision.isExploring ? "~ " : "▶ ") : "  "
            return mark + name + "  " + Figures.fixed(ranked.score, 3) + "  " + padded(ranked.costWords, to: 10)
                + padded(Figures.seconds(ranked.firstTokenSeconds.mean), to: 8) + "q "
                + Figures.share(ranked.quality.mean)
        }
    }

    private var advice: [String] { decision.advice.map { ["", $0] } ?? [] }

    private func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - TextWidth.of(text)))
    }
}
