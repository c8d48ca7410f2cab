import Dialogue
import Drawing

/// The rows of a turn round its text.
struct TurnParts {
    let turn: Turn
    let width: Int
    let isUnfolded: Bool
    let secondsFromUTC: Int

    /// Who speaks, and when.
    var head: Line {
        switch turn.message.role {
        case .assistant: answerHead
        case .user: speaker("you")
        case .system: speaker("system")
        }
    }

    private func speaker(_ name: String) -> Line {
        var line = Line(name, .user, .bold)
        let time = Figures.clock(turn.message.time, secondsFromUTC: secondsFromUTC)
        if !time.isEmpty { line.append(" · " + time, .textMuted) }
        return line + branch
    }

    private var answerHead: Line {
        guard let answer = turn.message.answer, !answer.model.isEmpty else {
            return [Span(sign, .accent), Span("choosing a model …", .textMuted)]
        }
        var line = Line(answer.model, .assistant, .bold)
        if answer.model.hasPrefix("demo/") { line.append(" simulated", .simulated) }
        if let served = answer.servedModel, !answer.model.hasSuffix(served) {
            line.append(" · served by " + served, .textMuted)
        }
        if let rating = answer.rating { line.append(rating > 0 ? "  + good" : "  - bad", rating > 0 ? .good : .bad) }
        return line + branch
    }

    /// Which of its alternatives this is, once that is known.
    private var branch: Line {
        guard let place = turn.place else { return [] }
        return Line("  ‹ \(place.number)/\(place.count) ›", .accent)
    }

    /// The files that went with a question, in one row.
    var files: [Line] {
        let names = turn.message.attachments.map { "\($0.name) \(Figures.bytes($0.data.count))" }
        guard !names.isEmpty else { return [] }
        return wrapped("with " + names.joined(separator: ", "), width: width).map { Line($0, .textMuted) }
    }

    /// The attempts that failed before, one a row.
    var failures: [Line] {
        (turn.message.answer?.failures ?? []).flatMap { failure in
            let next =
                failure.brokeOffAt.map { "its first \(Figures.count($0)) characters stay, the next goes on" } ?? "next"
            let text = "✗ \(failure.model): \(failure.reason) (\(Figures.seconds(failure.seconds))) → \(next)"
            return wrapped(text, width: width).map { Line($0, .degraded) }
        }
    }

    /// The reasoning, folded to one row or in full.
    var reasoning: [Line] {
        guard let text = turn.message.answer?.reasoning, !text.isEmpty else { return [] }
        guard isUnfolded else {
            let words = text.split(whereSeparator: \.isWhitespace).count
            return [Line("▸ reasoning, \(Figures.count(words)) words", .reasoning)]
        }
        let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
            .flatMap { wrapped(String($0), width: max(1, width - 2)) }
        return [Line("▾ reasoning", .reasoning)] + rows.map { Line("│ " + $0, .reasoning) }
    }

    /// How the answer stands, what it cost and how fast it came.
    var foot: [Line] {
        guard let answer = turn.message.answer else { return [] }
        switch answer.state {
        case .waiting: return [[Span(sign, .accent), Span("waiting for the first token …" + waited, .textMuted)]]
        case .streaming: return []
        case .complete(let reason): return wrapped(figures(of: answer) + warning(reason), width: width)
        case .stopped: return wrapped(Line("stopped · ", .warning) + figures(of: answer), width: width)
        case .interrupted: return [Line("interrupted: the program ended while this came in", .warning)]
        case .failed(let reason):
            let rest = figures(of: answer)
            return wrapped("✗ " + reason, width: width).map { Line($0, .bad) }
                + (rest.isEmpty ? [] : wrapped(rest, width: width))
        }
    }

    /// What turns while nothing comes; nothing where nothing moves.
    private var sign: String { turn.moves == 0 ? "" : "\(WaitingSign.position(turn.moves)) " }

    /// For how long, once that is worth telling.
    private var waited: String {
        let seconds = Double(turn.moves) * WaitingSign.seconds
        return seconds < 1 ? "" : " " + Figures.fixed(seconds, 0) + " s"
    }

    private func warning(_ reason: FinishReason) -> Line {
        reason == .stop ? [] : Line(" · " + reason.words, .warning)
    }

    /// What it cost and how fast it came; in fewer words where the row has no room for all of them.
    private func figures(of answer: Answer) -> Line {
        let full = figures(of: answer, isBrief: false)
        return full.width <= width ? full : figures(of: answer, isBrief: true)
    }

    private func figures(of answer: Answer, isBrief: Bool) -> Line {
        var parts: [String] = []
        if let cost = answer.cost {
            parts.append((cost.source == .estimated ? "~" : "") + Figures.dollars(cost.amount))
        }
        if let seconds = answer.firstTokenSeconds {
            parts.append((isBrief ? "" : "first token ") + Figures.seconds(seconds))
        }
        if let rate = answer.tokensPerSecond { parts.append(Figures.fixed(rate, 0) + " tok/s") }
        if let usage = answer.usage {
            let tokens = "\(Figures.count(usage.promptTokens)) → \(Figures.count(usage.completionTokens))"
            parts.append(isBrief ? tokens : tokens + " tokens")
        }
        return Line(parts.joined(separator: " · "), .footer)
    }
}

extension FinishReason {
    /// What it means, for people.
    fileprivate var words: String {
        switch self {
        case .stop: "complete"
        case .length: "cut at the longest length allowed"
        case .toolCalls: "asks for a tool"
        case .contentFilter: "withheld by the provider's content filter"
        case .pauseTurn: "paused by the provider"
        case .error: "ended by an error"
        case .unknown: "ended for a reason not known"
        }
    }
}
