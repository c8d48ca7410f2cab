import Dialogue
import Interface
import Routing
import Runtime
import Storage

extension AnswerLedger {
    /// Keeps everything in the database. Questions must be safe before they are sent, so keeping them may fail; what is
    /// lost of an answer's progress is told to the user instead of stopping the answer.
    static func keeping(in store: Store, clock: Clocks, told: @escaping @Sendable (Notice) -> Void) -> AnswerLedger {
        AnswerLedger(
            begin: { ask, ruling in try store.begin(ask, ruling, at: clock.wall()) },
            progress: { answer, text, state in
                tell(told) { try store.updateStreaming(answer, text: text, reasoning: state.reasoning) }
            },
            log: { records, attempt in
                tell(told) { try store.record(attempt.kept(for: records, endingAt: clock.wall())) }
            },
            finish: { records, text, answer in
                let message = Message(id: records.answer, role: .assistant, text: text, answer: answer)
                tell(told) { try store.finish(message, at: clock.wall()) }
            }
        )
    }

    private static func tell(_ told: (Notice) -> Void, _ keep: () throws -> Void) {
        do { try keep() } catch { told(Notice(.error, "\(error)")) }
    }
}

extension Store {
    fileprivate func begin(_ ask: AskRequest, _ ruling: Answerer.Ruling, at time: Double) throws -> AnswerLedger.Records
    {
        let title = ConversationPane.title(for: ask.question)
        let conversation = try ask.conversation ?? newConversation(title: title, at: time)
        let question = try question(of: ask, in: conversation, at: time)
        let decision = try record(
            ruling.decision,
            madeFrom: ruling.query,
            in: conversation,
            for: question,
            at: time,
            taking: ruling.seconds
        )
        let winner = ruling.decision.winning
        let waiting = Answer(model: winner?.model ?? "", provider: winner?.provider ?? "", decision: decision)
        let answer = try append(
            Message(id: 0, role: .assistant, text: "", time: time, answer: waiting),
            to: conversation,
            after: question
        )
        return AnswerLedger.Records(
            conversation: conversation,
            question: question,
            answer: answer,
            decision: decision
        )
    }

    /// Keeps the question where it belongs; one that stands already is only looked up.
    private func question(of ask: AskRequest, in conversation: Int64, at time: Double) throws -> Int64 {
        if case .again(let question) = ask.place { return question }
        let asked = Message(id: 0, role: .user, text: ask.question, time: time, attachments: ask.attachments)
        try rememberInput(ask.question)
        guard case .after(let parent) = ask.place else { return try append(asked, to: conversation) }
        return try append(asked, to: conversation, after: parent)
    }
}

extension AnswerLedger.Attempt {
    fileprivate func kept(for records: AnswerLedger.Records, endingAt end: Double) -> Attempt {
        let outcome: Attempt.Outcome = failure != nil ? .failed : totalSeconds > 0 ? .answered : .stopped
        let start = end - totalSeconds
        var kept = Attempt(
            number: number,
            provider: provider,
            model: candidate,
            started: start,
            ended: end,
            outcome: outcome
        )
        kept.answer = records.answer
        kept.decision = records.decision
        kept.firstToken = firstTokenSeconds.map { start + $0 }
        kept.failure = failure
        kept.usage = usage
        kept.cost = cost
        return kept
    }
}
