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
        let exact = prompt.switches.tokens ?? options.tokens
        var writer = AnswerWriter(model: model, prompt: prompt, atLeast: exact, random: random)
        answer = Tokens.pieces(of: writer.text())
        if let exact { answer = Array(answer.prefix(exact)) }
        let thinking = exact == nil ? Self.thinkingTokens(of: model, for: body, answer: answer.count) : 0
        reasoning = thinking > 0 ? Tokens.pieces(of: writer.reasoning(tokens: thinking)) : []
        finish = .stop
        steps = []
        usage = Usage()

        cut(to: min(body.tokenLimit ?? .max, model.maxCompletionTokens))
        steps = pace.steps(for: count, using: &random)
        usage = Usage(
            promptTokens: prompt.tokens,
            completionTokens: count,
            reasoningTokens: reasoning.count,
            cachedPromptTokens: prompt.cachedTokens
        )
        usage.reportedCost = model.price.cost(of: usage)
    }

    /// The most tokens a simulated model thinks, whatever it is asked.
    private static let longestThinking = 4_000

    /// How many tokens of reasoning come before an answer of that length.
    private static func thinkingTokens(of model: DemoModel, for body: ChatBody, answer: Int) -> Int {
        guard body.reasoning?.exclude != true else { return 0 }
        let factor =
            switch body.effort {
            case .some(.none): 0.0
            case .minimal: 0.1
            case .low: 0.4
            case nil, .medium: 1.0
            case .high: 1.8
            case .xhigh: 2.5
            case .max: 3.0
            }
        return min(longestThinking, Int(Double(answer) * model.reasoningRatio * factor))
    }

    /// Ends it after so many tokens, as a model ends that reaches its limit.
    private mutating func cut(to limit: Int) {
        guard count > limit else { return }
        reasoning = Array(reasoning.prefix(max(0, limit)))
        answer = Array(answer.prefix(max(0, limit - reasoning.count)))
        finish = .length
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
