import Dialogue
import Routing
import Storage

extension Message {
    static func question(_ text: String, at time: Double = 100) -> Message {
        Message(id: 0, role: .user, text: text, time: time)
    }

    static func waiting(model: String = "anvil/one", decision: Int64? = nil, at time: Double = 101) -> Message {
        let answer = Answer(model: model, provider: "anvil", decision: decision)
        return Message(id: 0, role: .assistant, text: "", time: time, answer: answer)
    }

    /// An answer with something in every field.
    static func answered(
        _ text: String,
        id: Int64 = 0,
        model: String = "anvil/one",
        cost: Int64 = 1_500_000,
        decision: Int64? = nil
    ) -> Message {
        var answer = Answer(model: model, provider: "anvil", decision: decision)
        answer.servedModel = "one-2026"
        answer.reasoning = "First, …"
        answer.state = .complete(.length)
        answer.usage = Usage(
            promptTokens: 10,
            completionTokens: 20,
            reasoningTokens: 5,
            cachedPromptTokens: 4,
            cacheWriteTokens: 3,
            reportedCost: Money(picodollars: 7)
        )
        answer.cost = Cost(Money(picodollars: cost), .counted)
        answer.firstTokenSeconds = 0.1
        answer.totalSeconds = 0.1 + 0.2
        answer.rating = -1
        answer.failures = [FailedAttempt(model: "anvil/two", reason: "429 \"slow\"", seconds: 0.3)]
        return Message(id: id, role: .assistant, text: text, time: 101, answer: answer)
    }
}

extension Store {
    /// A store in memory with one conversation.
    static func withConversation() throws -> (store: Store, conversation: Int64) {
        let store = try Store.inMemory()
        return (store, try store.newConversation(at: 1))
    }

    /// Records a request that cost so many picodollars.
    func spend(_ cost: Int64, at time: Double) throws {
        var attempt = Attempt(
            number: 1, provider: "anvil", model: "anvil/one", started: time, ended: time, outcome: .answered)
        attempt.cost = Cost(Money(picodollars: cost), .counted)
        try record(attempt)
    }
}
