import Dialogue
import Drawing
import Interface
import Routing

/// A chat that has started and knows two models, and what it takes to drive it.
func startedChat(simulated: Bool = false) -> Chat {
    var chat = Chat()
    _ = chat.handle(.started(Start()))
    _ = chat.handle(.fleetChanged(Fleet(models: ["acme/quick", "acme/wise"], isSimulated: simulated)))
    return chat
}

/// A chat that has asked something and waits, with the request's number.
func askingChat(_ question: String = "Why is the sky blue?") -> (chat: Chat, request: Int) {
    var chat = startedChat()
    chat.type(question)
    let effects = chat.press("enter")
    return (chat, effects.asked?.request ?? -1)
}

/// A chat that compares the answers of both models, with their requests; both questions are on disk.
func comparingChat() -> (chat: Chat, requests: [Int]) {
    var chat = startedChat()
    let first = chat.rank(chat.run("/compare 2 Why is the sky blue?")).asked?.request ?? 0
    let second = chat.handle(.answer(request: first, recorded(answer: 71))).asked?.request ?? 0
    _ = chat.handle(.answer(request: second, recorded(answer: 72)))
    return (chat, [first, second])
}

/// That a question and its answer are on disk.
func recorded(answer: Int64) -> AnswerEvent {
    .recorded(conversation: 7, question: 70, answer: answer, decision: sampleDecision(), decisionID: 5)
}

extension Chat {
    /// Hands it the ranking it asked for.
    mutating func rank(_ effects: [Effect]) -> [Effect] {
        handle(.routed(generation: effects.routed?.generation ?? 0, sampleDecision(), microseconds: 100))
    }

    @discardableResult
    mutating func press(_ names: String...) -> [Effect] {
        names.flatMap { name in Key(name: name).map { handle(.input(.key($0))) } ?? [] }
    }

    @discardableResult
    mutating func type(_ text: String) -> [Effect] {
        text.flatMap { handle(.input(.key(Key($0)))) }
    }

    mutating func screen(_ width: Int, _ height: Int) -> String { drawn(width: width, height: height).text }
}

extension [Effect] {
    var asked: AskRequest? {
        for case .ask(let ask) in self { return ask }
        return nil
    }

    var routed: RouteRequest? {
        for case .route(let request) in self.reversed() { return request }
        return nil
    }
}

/// A ranking of two candidates, the first of which wins.
func sampleDecision(
    winner: String = "acme/wise", task: TaskType = .code, reason: Decision.Reason = .best, excluded: Exclusion? = nil
) -> Decision {
    var tasks = [Double](repeating: 0.07 / 19, count: 20)
    tasks[task.index] = 0.93
    let profile = PromptProfile(
        tasks: tasks, domain: Likely("software", 0.9), difficulty: Estimate(mean: 0.74, low: 0.6, high: 0.9),
        language: "en", script: "Latn", programmingLanguage: "swift", promptTokens: 412, sharedPrefixTokens: 0,
        completionTokens: TokenRange(median: 650, low: 300, high: 1_200), needs: [], images: 0, confidence: 0.9,
        novelty: 0.1,
        features: [Feature("characters", 40)])
    let other = winner == "acme/wise" ? "acme/quick" : "acme/wise"
    return Decision(
        engine: "1.0.0", profile: profile, priorities: .balanced,
        ranking: [
            sampleRanked(winner, score: 0.812, quality: 0.91, cost: 0.0041),
            sampleRanked(other, score: 0.774, quality: 0.84, cost: 0.0009, excluded: excluded),
        ], winner: winner, reason: reason)
}

func sampleRanked(_ id: String, score: Double, quality: Double, cost: Double, excluded: Exclusion? = nil) -> Ranked {
    Ranked(
        candidate: id, model: id, provider: "acme", score: score,
        quality: Estimate(mean: quality, low: quality - 0.03, high: quality + 0.03),
        costUSD: Estimate(mean: cost, low: cost / 2, high: cost * 2), isPriceKnown: true,
        firstTokenSeconds: Estimate(mean: 1.2, low: 0.6, high: 2.4), totalSeconds: Estimate(mean: 9, low: 4, high: 20),
        terms: Terms(accuracy: 0.5, speed: 0.2, cost: 0.112), excluded: excluded)
}

/// What is on disk after an answer ended well.
func sampleAnswer(_ model: String = "acme/wise") -> Answer {
    var answer = Answer(model: model, provider: "acme")
    answer.state = .complete(.stop)
    answer.usage = Usage(promptTokens: 12, completionTokens: 101)
    answer.cost = Cost(Money(usd: 0.0041), .counted)
    answer.firstTokenSeconds = 1.2
    answer.totalSeconds = 2.2
    return answer
}
