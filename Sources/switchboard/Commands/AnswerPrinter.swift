import Dialogue
import Drawing
import Glibc
import Interface
import Routing
import Synchronization

/// Prints answers as they come: their words to standard output, all else to standard error.
final class AnswerPrinter: Sendable {
    private let isJSON: Bool
    private let state: Mutex<State>

    private struct State {
        /// What shows Markdown on a terminal; without it words go out as they come.
        var page: Page?
        var endsInNewline = true
        var exitCode: Int32?
        /// What stops the answer, if anything does.
        var signal = SIGINT
        var place: (conversation: Int64, question: Int64)?
        var decision: Int64?
    }

    /// - Parameters:
    ///   - json: Whether answers are printed whole, one JSON object each.
    ///   - page: What shows Markdown on a terminal; nil prints words as they come.
    init(json: Bool = false, page: Page? = nil) {
        isJSON = json
        state = Mutex(State(page: json ? nil : page))
    }

    /// What the command ends with: nil for whole answers, 1 for a failure, 130 or 143 for one that was stopped by a
    /// signal, 141 when nobody reads it any more.
    var exitCode: Int32? { state.withLock { $0.exitCode } }

    /// Where the question is kept, once it is.
    var place: (conversation: Int64, question: Int64)? { state.withLock { $0.place } }

    /// Prints what an event says. Call it in the task that answers: it is cancelled when nobody reads the answer.
    func take(_ event: AnswerEvent) {
        switch event {
        case .recorded(let conversation, let question, _, let decision, let id, _):
            state.withLock { state in
                state.place = (conversation, question)
                state.decision = id
            }
            Output.complain(Self.line(of: decision))
        case .attempting(_, let model, _, let number): if number > 1 { Output.complain("→ " + model) }
        case .attemptFailed(let failure):
            Output.complain("✗ \(failure.model): \(failure.reason)")
        case .text(let text, _): if !isJSON { write(state.withLock { $0.page?.add(text) } ?? plain(text)) }
        case .reasoning: break
        case .restarted:
            finishPage()
            Output.complain("→ the provider begins anew")
        case .ended(let answer, let text): end(answer, text)
        case .refused(let reason): fail(reason)
        }
    }

    /// Notes the signal that stops the answer.
    func stop(bySignal number: Int32) { state.withLock { $0.signal = number } }

    private static func line(of decision: Decision) -> String {
        guard let winner = decision.winning else { return "no model can answer this" }
        return "▶ \(winner.candidate) · \(decision.profile.task.rawValue) · score \(Figures.fixed(winner.score, 3))"
            + " · \(winner.isPriceKnown ? "~" : "")\(winner.costWords) · ~\(Figures.seconds(winner.firstTokenSeconds.mean))"
            + " · q \(Figures.share(winner.quality.mean))"
    }

    private func plain(_ text: String) -> String { Output.isTerminal ? displayable(text) : text }

    private func finishPage() {
        if let rest = state.withLock({ $0.page?.finish() }) { write(rest) }
    }

    private func write(_ text: String) {
        guard !text.isEmpty else { return }
        state.withLock { $0.endsInNewline = text.hasSuffix("\n") }
        guard !Output.write(text) else { return }
        state.withLock { $0.exitCode = 141 }
        // What nobody reads need not be paid for.
        withUnsafeCurrentTask { $0?.cancel() }
    }

    private func fail(_ reason: String) {
        Output.complain("✗ " + reason)
        state.withLock { $0.exitCode = 1 }
    }

    private func end(_ answer: Answer, _ text: String) {
        finishPage()
        if isJSON {
            printObject(answer, text)
        } else if !state.withLock({ $0.endsInNewline }) {
            write("\n")
        }
        switch answer.state {
        case .failed(let reason): fail(reason)
        case .stopped: state.withLock { $0.exitCode = $0.exitCode ?? 128 + $0.signal }
        default: break
        }
        Output.complain(Self.line(of: answer))
    }

    private func printObject(_ answer: Answer, _ text: String) {
        let (place, decision) = state.withLock { ($0.place, $0.decision) }
        let object = AnswerObject(answer, text: text, conversation: place?.conversation, decision: decision)
        do { try Output.print(jsonLine: object) } catch { state.withLock { $0.exitCode = 141 } }
    }

    private static func line(of answer: Answer) -> String {
        let simulated = answer.model.hasPrefix("demo/") ? " (simulated)" : ""
        let cost = answer.cost.map { " · " + Figures.dollars($0.amount) } ?? ""
        let first = answer.firstTokenSeconds.map { " · first token " + Figures.seconds($0) } ?? ""
        let rate = answer.tokensPerSecond.map { " · " + Figures.fixed($0, 0) + " tok/s" } ?? ""
        return answer.model + simulated + cost + first + rate
    }
}
