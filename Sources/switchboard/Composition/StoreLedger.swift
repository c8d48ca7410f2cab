import Dialogue
import Interface
import Routing
import Runtime
import Storage

extension AnswerLedger {
    /// Keeps everything in the database. Questions must be safe before they are sent, so keeping them may fail; what is
    /// lost of an answer's progress is told to the user instead of stopping the answer.
    static func keeping(
        in store: Store, images: ImageFolder, clock: Clocks, told: @escaping @Sendable (Notice) -> Void
    ) -> AnswerLedger {
        AnswerLedger(
            begin: { ask, ruling in try store.begin(ask, ruling, at: clock.wall()) },
            branch: { last in try store.branch(endingWith: last) },
            progress: { answer, text, state in
                tell(told) { try store.updateStreaming(answer, text: text, reasoning: state.reasoning) }
            },
            log: { records, attempt in
                tell(told) { try store.record(attempt.kept(for: records, endingAt: clock.wall())) }
            },
            keepImage: { records, image in
                do { return try images.keep(image, of: records.answer) } catch {
                    told(Notice(.error, "\(error)"))
                    return "[an image that could not be kept]"
                }
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
        let place = try tell(ask, in: conversation, at: time)
        let question = try question(of: ask, at: place, in: conversation, at: time)
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
            decision: decision,
            system: ask.system == nil ? nil : place.id
        )
    }

    /// Keeps what the model is told before the question; where the question then belongs.
    private func tell(_ ask: AskRequest, in conversation: Int64, at time: Double) throws -> AskRequest.Place {
        guard let text = ask.system else { return ask.place }
        let told = Message(id: 0, role: .system, text: text, time: time)
        return .after(try append(told, at: ask.place, in: conversation))
    }

    /// Keeps the question where it belongs; one that stands already is only looked up.
    private func question(
        of ask: AskRequest,
        at place: AskRequest.Place,
        in conversation: Int64,
        at time: Double
    ) throws -> Int64 {
        if case .again(let question) = place { return question }
        let asked = Message(id: 0, role: .user, text: ask.question, time: time, attachments: ask.attachments)
        try rememberInput(ask.question)
        return try append(asked, at: place, in: conversation)
    }

    private func append(_ message: Message, at place: AskRequest.Place, in conversation: Int64) throws -> Int64 {
        switch place {
        case .atEnd, .again: try append(message, to: conversation)
        case .after(let parent): try append(message, to: conversation, after: parent)
        case .first: try append(message, toBeginningOf: conversation)
        }
    }
}

extension AskRequest.Place {
    /// The message it follows; nil where it follows none in particular.
    fileprivate var id: Int64? {
        guard case .after(let message) = self else { return nil }
        return message
    }
}

extension AnswerLedger.Attempt {
    fileprivate func kept(for records: AnswerLedger.Records, endingAt end: Double) -> Attempt {
        let start = end - totalSeconds
        var kept = Attempt(
            number: number,
            provider: provider,
            model: candidate,
            started: start,
            ended: end,
            outcome: outcome.kept
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

extension AnswerLedger.Attempt.Outcome {
    fileprivate var kept: Attempt.Outcome {
        switch self {
        case .answered: .answered
        case .stopped: .stopped
        case .failed: .failed
        }
    }
}
