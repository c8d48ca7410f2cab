import Dialogue

/// One whole answer, made before its first token is sent: what is said, how fast, and what it is billed as.
struct Script: Sendable {
    /// The response's id.
    var id: String
    /// The model that answers.
    var model: String
    /// Shown reasoning, in tokens; empty for most models.
    var reasoning: [String]
    /// The answer, in tokens.
    var answer: [String]
    /// Why it ends: `stop` or `length`.
    var finish: FinishReason
    /// What it used and costs.
    var usage: Usage
    /// When each part of it is written.
    var steps: [Pace.Step]

    /// The answer to a request.
    init(for body: ChatBody, prompt: Prompt, by model: DemoModel, options: DemoService.Options) {
        let seed = body.seed.map { UInt64(bitPattern: Int64($0)) } ?? options.seed
        var random = SeededRandom(model.id, prompt.conversation, seed: seed)
        self.model = model.id
        id = "chatcmpl-demo-" + String(random.next(), radix: 16)

        let pace = Pace(of: model, rate: prompt.switches.rate ?? options.tokensPerSecond, using: &random)
        let wanted = prompt.switches.tokens ?? options.tokens
        let text = AnswerWriter(model: model, prompt: prompt, tokens: wanted, random: random).text()
        answer = Tokens.pieces(of: text)
        if let wanted { answer = Array(answer.prefix(wanted)) }
        reasoning = []
        finish = .stop

        let limit = min(body.tokenLimit ?? model.maxCompletionTokens, model.maxCompletionTokens)
        if answer.count > limit {
            answer = Array(answer.prefix(max(0, limit)))
            finish = .length
        }
        steps = pace.steps(for: reasoning.count + answer.count, using: &random)
        usage = Usage(
            promptTokens: prompt.tokens,
            completionTokens: reasoning.count + answer.count,
            reasoningTokens: reasoning.count
        )
        usage.reportedCost = model.price.cost(of: usage)
    }

    /// A token of the script by its place, reasoning first.
    func token(_ place: Int) -> Token {
        place < reasoning.count ? .reasoning(reasoning[place]) : .answer(answer[place - reasoning.count])
    }

    /// How many tokens there are.
    var count: Int { reasoning.count + answer.count }

    /// A piece of reasoning or of the answer.
    enum Token: Sendable, Equatable {
        case reasoning(String)
        case answer(String)
    }
}
