import Dialogue
import Testing
import Wire

struct EffortTests {
    private static let wishes: [(DialectName, String, Effort, String)] = [
        (.openAI, "m", .max, #""reasoning_effort":"xhigh""#),
        (.openAI, "m", .minimal, #""reasoning_effort":"minimal""#),
        (.openAICompatible, "m", .xhigh, #""reasoning_effort":"high""#),
        (.openAICompatible, "m", .none, #""reasoning_effort":"none""#),
        (.openRouter, "m", .max, #""reasoning":{"effort":"max"}"#),
        (.anthropic, "m", .high, #""thinking":{"budget_tokens":8000,"type":"enabled"}"#),
        (.anthropic, "m", .none, #""thinking":{"type":"disabled"}"#),
        (.anthropic, "m", .minimal, #""thinking":{"budget_tokens":1024,"type":"enabled"}"#),
        (
            .anthropic, "claude-opus-4-6", .max,
            #""output_config":{"effort":"max"},"stream":true,"thinking":{"display":"summarized","type":"adaptive"}"#
        ),
        (.anthropic, "claude-sonnet-4.6", .xhigh, #""output_config":{"effort":"high"}"#),
        (.anthropic, "anthropic.claude-fable-5", .minimal, #""output_config":{"effort":"low"}"#),
        (.anthropic, "claude-sonnet-4-5-20250929", .low, #""thinking":{"budget_tokens":2000,"type":"enabled"}"#),
        (.anthropic, "claude-3-7-sonnet-latest", .low, #""thinking":{"budget_tokens":2000,"type":"enabled"}"#),
        (.gemini, "gemini-2.5-pro", .low, #""thinkingConfig":{"includeThoughts":true,"thinkingBudget":2000}"#),
        (.gemini, "gemini-2.5-pro", .none, #""thinkingConfig":{"includeThoughts":false,"thinkingBudget":128}"#),
        (.gemini, "gemini-2.5-flash", .none, #""thinkingConfig":{"includeThoughts":false,"thinkingBudget":0}"#),
        (.gemini, "gemini-3-pro", .max, #""thinkingConfig":{"includeThoughts":true,"thinkingLevel":"high"}"#),
        (.gemini, "gemini-3-pro", .none, #""thinkingConfig":{"includeThoughts":false,"thinkingLevel":"low"}"#),
        (.openAIResponses, "m", .low, #""reasoning":{"effort":"low","summary":"auto"}"#),
    ]

    @Test(arguments: wishes)
    func `an effort is asked for in each dialect's words`(
        name: DialectName, model: String, effort: Effort, part: String
    ) {
        var request = ChatRequest(model: model, messages: [Message(id: 1, role: .user, text: "x")], maxTokens: 10_000)
        request.effort = effort
        #expect(Self.body(of: request, in: name).contains(part))
    }

    @Test(arguments: DialectName.allCases)
    func `without an effort nothing is said of thinking`(name: DialectName) {
        let request = ChatRequest(model: "m", messages: [Message(id: 1, role: .user, text: "x")], maxTokens: 10_000)
        let body = Self.body(of: request, in: name)
        #expect(!body.contains("reasoning"))
        #expect(!body.contains("thinking"))
    }

    @Test func `a model that thinks as it sees fit is not told not to`() {
        var request = ChatRequest(
            model: "claude-opus-4-7", messages: [Message(id: 1, role: .user, text: "x")], maxTokens: 10_000)
        request.effort = Effort.none
        #expect(!Self.body(of: request, in: .anthropic).contains("thinking"))
    }

    @Test func `where the answer is too short for thoughts, Anthropic is asked for none`() {
        var request = ChatRequest(model: "m", messages: [Message(id: 1, role: .user, text: "x")], maxTokens: 2000)
        (request.effort, request.temperature) = (.high, 0.25)
        let body = Self.body(of: request, in: .anthropic)
        #expect(body.contains(#""thinking":{"type":"disabled"}"#))
        #expect(body.contains(#""temperature":0.25"#))
    }

    private static func body(of request: ChatRequest, in name: DialectName) -> String {
        let call = name.translator.call(for: request, at: Endpoint(baseURL: "https://api.test"))
        return String(decoding: call.body, as: UTF8.self)
    }
}
