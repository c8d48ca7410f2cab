import Dialogue

extension ConversationPane {
    /// Adds a question and the place where its answer will come.
    mutating func ask(_ text: String, request: Int, counters: inout Chat.Counters) {
        if title.isEmpty { title = Self.title(for: text) }
        counters.turn += 2
        turns.append(Turn(id: counters.turn - 1, message: Message(id: 0, role: .user, text: text)))
        let answer = Message(id: 0, role: .assistant, text: "", answer: Answer(model: "", provider: ""))
        turns.append(Turn(id: counters.turn, message: answer, request: request))
        selected = nil
        view.follow()
    }

    mutating func recorded(as conversation: Int64, question: Int64, answer: Int64) {
        id = conversation
        guard turns.count >= 2 else { return }
        turns[turns.count - 2].message.id = question
        turns[turns.count - 1].message.id = answer
        shelved = nil
    }

    mutating func noteDecision(_ id: Int64) {
        changeAnswer { $0.decision = id }
    }

    mutating func answerBegins(model: String, provider: String) {
        changeAnswer { answer in
            answer.model = model
            answer.provider = provider
        }
    }

    mutating func noteFailure(_ failure: FailedAttempt) {
        changeAnswer { $0.failures.append(failure) }
    }

    mutating func append(_ text: String, seconds: Double) {
        changeAnswer { $0.beginStreaming(seconds) }
        turns[turns.count - 1].message.text += text
    }

    mutating func append(reasoning text: String, seconds: Double) {
        changeAnswer { answer in
            answer.beginStreaming(seconds)
            answer.reasoning += text
        }
    }

    mutating func restartAnswer() {
        changeAnswer { $0.reasoning = "" }
        turns[turns.count - 1].message.text = ""
    }

    /// What is on disk is what is shown from here on.
    mutating func answerEnded(_ answer: Answer, text: String) {
        changeAnswer { $0 = answer }
        turns[turns.count - 1].message.text = text
        turns[turns.count - 1].request = nil
    }

    mutating func answerRefused(_ reason: String) {
        changeAnswer { $0.state = .failed(reason) }
        turns[turns.count - 1].request = nil
    }

    private mutating func changeAnswer(_ change: (inout Answer) -> Void) {
        guard var answer = turns.last?.message.answer else { return }
        change(&answer)
        turns[turns.count - 1].message.answer = answer
        turns[turns.count - 1].version += 1
    }

    /// The first words of a question, as a title.
    public static func title(for question: String) -> String {
        let line = question.split(separator: "\n", omittingEmptySubsequences: true).first.map(String.init) ?? ""
        let words = line.trimmingBlanks()
        return words.count <= 60 ? words : String(words.prefix(59)) + "…"
    }
}

extension Answer {
    fileprivate mutating func beginStreaming(_ seconds: Double) {
        guard case .waiting = state else { return }
        state = .streaming
        firstTokenSeconds = seconds
    }
}
