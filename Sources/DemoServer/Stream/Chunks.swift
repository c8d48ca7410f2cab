import Dialogue

/// Writes a script as the server-sent events of an OpenAI chat completion.
struct Chunks: Sendable {
    /// The end of every stream that ends well.
    static let done = "data: [DONE]\n\n"
    /// When every simulated answer says it was made, in seconds since 1970: fixed, so that equal requests get equal bytes.
    static let created = 1_767_225_600

    private let head: String
    private let includesUsage: Bool

    init(of script: Script, includesUsage: Bool) {
        let model = JSONValue.quoted(script.model)
        head =
            "data: {\"id\":\"\(script.id)\",\"object\":\"chat.completion.chunk\",\"created\":\(Self.created),"
            + "\"model\":\(model),\"system_fingerprint\":\"fp_demo\","
        self.includesUsage = includesUsage
    }

    /// The first event, which names the speaker and says nothing.
    var opening: String { event(delta: #"{"role":"assistant","content":""}"#) }

    /// The event of one token.
    func event(_ token: Script.Token) -> String {
        switch token {
        case .answer(let text): event(delta: #"{"content":"# + JSONValue.quoted(text) + "}")
        case .reasoning(let text): event(delta: #"{"reasoning":"# + JSONValue.quoted(text) + "}")
        }
    }

    /// The event that says why the answer ended.
    func closing(_ finish: FinishReason) -> String { event(delta: "{}", finish: finish) }

    /// The event with the bill: no choices, as OpenAI has it, and the cost, as gateways have it.
    func usage(_ usage: Usage) -> String {
        head + #""choices":[],"usage":"# + JSONValue.usage(usage).text + "}\n\n"
    }

    /// The event of an error after status 200, in the shape gateways give it.
    func failure(_ refusal: Refusal) -> String {
        head + #""error":"# + refusal.errorObject.text + ","
            + #""choices":[{"index":0,"delta":{"content":""},"finish_reason":"error"}]}"# + "\n\n"
    }

    private func event(delta: String, finish: FinishReason? = nil) -> String {
        let reason = finish.map { JSONValue.quoted($0.rawValue) } ?? "null"
        let usage = includesUsage ? #","usage":null"# : ""
        return head + #""choices":[{"index":0,"delta":"# + delta
            + #","logprobs":null,"finish_reason":"# + reason + "}]" + usage + "}\n\n"
    }
}

extension JSONValue {
    /// The `usage` object of chat completions, with a gateway's `cost` in dollars.
    static func usage(_ usage: Usage) -> JSONValue {
        [
            "prompt_tokens": .integer(usage.promptTokens),
            "completion_tokens": .integer(usage.completionTokens),
            "total_tokens": .integer(usage.promptTokens + usage.completionTokens),
            "cost": .number(dollars(picodollars: usage.reportedCost?.picodollars ?? 0)),
            "prompt_tokens_details": ["cached_tokens": .integer(usage.cachedPromptTokens)],
            "completion_tokens_details": ["reasoning_tokens": .integer(usage.reasoningTokens)],
        ]
    }
}
