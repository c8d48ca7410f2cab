import Dialogue
import Drawing
import Glibc
import Interface
import Routing
import Synchronization

/// Prints an answer as it comes: its words to standard output, all else to standard error.
final class AnswerPrinter: Sendable {
    private let state = Mutex(State())

    private struct State {
        var endsInNewline = true
        var exitCode: Int32?
    }

    /// What the command ends with: nil for a whole answer, 1 for a failure, 130 for one that was stopped.
    var exitCode: Int32? { state.withLock { $0.exitCode } }

    func take(_ event: AnswerEvent) {
        switch event {
        case .recorded(_, _, _, let decision, _): Output.complain(Self.line(of: decision))
        case .attempting(_, let model, _, let number): if number > 1 { Output.complain("→ " + displayable(model)) }
        case .attemptFailed(let failure):
            Output.complain("✗ \(displayable(failure.model)): \(displayable(failure.reason))")
        case .text(let text, _): write(text)
        case .reasoning: break
        case .restarted: Output.complain("→ the provider begins anew")
        case .ended(let answer, _): end(answer)
        case .refused(let reason):
            Output.complain("✗ " + displayable(reason))
            state.withLock { $0.exitCode = 1 }
        }
    }

    private static func line(of decision: Decision) -> String {
        guard let winner = decision.winning else { return "no model can answer this" }
        return "▶ \(winner.candidate) · \(decision.profile.task.rawValue) · score \(Figures.fixed(winner.score, 3))"
            + " · ~\(Figures.dollars(winner.costUSD.mean)) · ~\(Figures.seconds(winner.firstTokenSeconds.mean))"
            + " · q \(Figures.share(winner.quality.mean))"
    }

    private func write(_ text: String) {
        guard !text.isEmpty else { return }
        state.withLock { $0.endsInNewline = text.hasSuffix("\n") }
        let safe = isatty(STDOUT_FILENO) == 1 ? displayable(text) : text
        guard Output.write(safe) else { return state.withLock { $0.exitCode = 141 } }
    }

    private func end(_ answer: Answer) {
        if !state.withLock({ $0.endsInNewline }) { Output.write("\n") }
        switch answer.state {
        case .failed(let reason):
            Output.complain("✗ " + displayable(reason))
            state.withLock { $0.exitCode = 1 }
        case .stopped: state.withLock { $0.exitCode = $0.exitCode ?? 130 }
        default: break
        }
        Output.complain(Self.line(of: answer))
    }

    private static func line(of answer: Answer) -> String {
        let simulated = answer.model.hasPrefix("demo/") ? " (simulated)" : ""
        let cost = answer.cost.map { " · " + Figures.dollars($0.amount) } ?? ""
        let first = answer.firstTokenSeconds.map { " · first token " + Figures.seconds($0) } ?? ""
        let rate = answer.tokensPerSecond.map { " · " + Figures.fixed($0, 0) + " tok/s" } ?? ""
        return answer.model + simulated + cost + first + rate
    }
}
