import Dialogue

extension ConversationPane {
    /// Takes in news of the answer that is coming.
    mutating func take(_ news: AnswerEvent) {
        switch news {
        case .recorded(let id, let question, let answer, _, let decisionID, let system):
            recorded(as: id, question: question, answer: answer, system: system)
            noteDecision(decisionID)
        case .attempting(_, let model, let provider, _): answerBegins(model: model, provider: provider)
        case .attemptFailed(let failure): noteFailure(failure)
        case .text(let text, let seconds): append(text, seconds: seconds)
        case .reasoning(let text, let seconds): append(reasoning: text, seconds: seconds)
        case .restarted: restartAnswer()
        case .ended(let answer, let text): answerEnded(answer, text: text)
        case .refused: takeBackQuestion()
        }
    }

    /// Adds a question and the place where its answer will come, before it what the model is newly told.
    mutating func ask(
        _ text: String, _ attachments: [Attachment], request: Int, counters: inout Chat.Counters
    ) {
        if title.isEmpty { title = Self.title(for: text) }
        if let told = system {
            counters.turn += 1
            turns.append(Turn(id: counters.turn, message: Message(id: 0, role: .system, text: told)))
            system = nil
        }
        counters.turn += 2
        let question = Message(id: 0, role: .user, text: text, attachments: attachments)
        turns.append(Turn(id: counters.turn - 1, message: question))
        let answer = Message(id: 0, role: .assistant, text: "", answer: Answer(model: "", provider: ""))
        turns.append(Turn(id: counters.turn, message: answer, request: request))
        deselect()
        view.follow()
    }

    private mutating func recorded(as conversation: Int64, question: Int64, answer: Int64, system: Int64?) {
        id = conversation
        guard turns.count >= 2 else { return }
        let last = turns.endIndex - 1
        if let system, turns.count >= 3 { turns[last - 2].message.id = system }
        turns[last - 1].message.id = question
        turns[last].message.id = answer
        shelved = nil
    }

    private mutating func noteDecision(_ id: Int64) {
        changeAnswer { $0.decision = id }
    }

    private mutating func answerBegins(model: String, provider: String) {
        changeAnswer { answer in
            answer.model = model
            answer.provider = provider
        }
    }

    private mutating func noteFailure(_ failure: FailedAttempt) {
        changeAnswer { $0.failures.append(failure) }
    }

    private mutating func append(_ text: String, seconds: Double) {
        changeAnswer { $0.beginStreaming(seconds) }
        turns[turns.endIndex - 1].message.text += text
    }

    private mutating func append(reasoning text: String, seconds: Double) {
        changeAnswer { answer in
            answer.beginStreaming(seconds)
            answer.reasoning += text
        }
    }

    private mutating func restartAnswer() {
        changeAnswer { $0.reasoning = "" }
        turns[turns.endIndex - 1].message.text = ""
    }

    /// What is on disk is what is shown from here on.
    private mutating func answerEnded(_ answer: Answer, text: String) {
        changeAnswer { $0 = answer }
        turns[turns.endIndex - 1].message.text = text
        turns[turns.endIndex - 1].request = nil
    }

    /// Nobody was asked: what was taken away for the answer comes back, and a question that is nowhere on disk waits to be
    /// written on.
    private mutating func takeBackQuestion() {
        guard turns.count >= 2 else { return }
        let question = turns[turns.endIndex - 2]
        if let shelf = unshelve() {
            guard shelf.turns.first?.message.role == .user else { return }
            edited = shelf.turns.first?.id
        } else {
            turns.removeLast(2)
            if let told = turns.last?.message, told.role == .system, told.id == 0 {
                system = told.text
                turns.removeLast()
            }
            if turns.endIndex == 0 { title = "" }
            forgetWhatIsGone()
        }
        queued.insert(Question(text: question.message.text, attachments: question.message.attachments), at: 0)
    }

    /// Nothing stays selected or marked that is not there any more.
    private mutating func forgetWhatIsGone() {
        let places = [selected, marked].compactMap(\.self)
        guard places.contains(where: { $0 >= turns.endIndex }) else { return }
        deselect()
        marked = nil
        view.follow()
    }

    private mutating func changeAnswer(_ change: (inout Answer) -> Void) {
        guard var answer = turns.last?.message.answer else { return }
        change(&answer)
        turns[turns.endIndex - 1].message.answer = answer
        turns[turns.endIndex - 1].version += 1
    }

    /// The first words of a question, as a title.
    public static func title(for question: String) -> String {
        let line = question.split(separator: "\n", omittingEmptySubsequences: true).first.map(String.init) ?? ""
        let words = line.trimmingBlanks()
        return words.count <= 60 ? words : String(words.prefix(59)) + "…"
    }
}

extension Answer {
    /// Notes the first token, so many seconds after sending.
    mutating func beginStreaming(_ seconds: Double) {
        guard case .waiting = state else { return }
        state = .streaming
        firstTokenSeconds = seconds
    }
}
