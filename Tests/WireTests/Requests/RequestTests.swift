import Dialogue
import Testing
import Wire

struct RequestTests {
    private static let endpoint = Endpoint(baseURL: "https://api.test/v1", key: "secret")

    private static var request: ChatRequest {
        let messages = [
            Message(id: 1, role: .system, text: "Be brief."), Message(id: 2, role: .user, text: "Hi"),
            Message(id: 3, role: .assistant, text: ""), Message(id: 4, role: .user, text: "There?"),
            Message(id: 5, role: .assistant, text: "Yes."), Message(id: 6, role: .user, text: "\"Ü\""),
        ]
        var request = ChatRequest(model: "m/1", messages: messages, maxTokens: 4000)
        request.temperature = 0.5
        request.effort = .medium
        request.conversation = "c7"
        return request
    }

    private static let bodies: [(DialectName, String, String)] = [
        (
            .openAI, "https://api.test/v1/chat/completions",
            #"{"max_completion_tokens":4000,"messages":[{"content":"Be brief.","role":"system"},{"content":"Hi\n\nThere?","role":"user"},{"content":"Yes.","role":"assistant"},{"content":"\"Ü\"","role":"user"}],"model":"m/1","prompt_cache_key":"c7","reasoning_effort":"medium","stream":true,"stream_options":{"include_usage":true},"temperature":0.5}"#
        ),
        (
            .openAICompatible, "https://api.test/v1/chat/completions",
            #"{"max_tokens":4000,"messages":[{"content":"Be brief.","role":"system"},{"content":"Hi\n\nThere?","role":"user"},{"content":"Yes.","role":"assistant"},{"content":"\"Ü\"","role":"user"}],"model":"m/1","reasoning_effort":"medium","stream":true,"stream_options":{"include_usage":true},"temperature":0.5}"#
        ),
        (
            .openRouter, "https://api.test/v1/chat/completions",
            #"{"max_tokens":4000,"messages":[{"content":"Be brief.","role":"system"},{"content":"Hi\n\nThere?","role":"user"},{"content":"Yes.","role":"assistant"},{"content":"\"Ü\"","role":"user"}],"model":"m/1","reasoning":{"effort":"medium"},"session_id":"c7","stream":true,"stream_options":{"include_usage":true},"temperature":0.5}"#
        ),
        (
            .anthropic, "https://api.test/v1/messages",
            #"{"max_tokens":4000,"messages":[{"content":"Hi\n\nThere?","role":"user"},{"content":"Yes.","role":"assistant"},{"content":[{"cache_control":{"type":"ephemeral"},"text":"\"Ü\"","type":"text"}],"role":"user"}],"model":"m/1","stream":true,"system":"Be brief.","thinking":{"budget_tokens":2000,"type":"enabled"}}"#
        ),
        (
            .gemini, "https://api.test/v1/models/m%2F1:streamGenerateContent?alt=sse",
            #"{"contents":[{"parts":[{"text":"Hi\n\nThere?"}],"role":"user"},{"parts":[{"text":"Yes."}],"role":"model"},{"parts":[{"text":"\"Ü\""}],"role":"user"}],"generationConfig":{"maxOutputTokens":4000,"temperature":0.5,"thinkingConfig":{"includeThoughts":true,"thinkingLevel":"medium"}},"systemInstruction":{"parts":[{"text":"Be brief."}]}}"#
        ),
        (
            .openAIResponses, "https://api.test/v1/responses",
            #"{"input":[{"content":[{"text":"Hi\n\nThere?","type":"input_text"}],"role":"user"},{"content":[{"text":"Yes.","type":"output_text"}],"role":"assistant"},{"content":[{"text":"\"Ü\"","type":"input_text"}],"role":"user"}],"instructions":"Be brief.","max_output_tokens":4000,"model":"m/1","prompt_cache_key":"c7","reasoning":{"effort":"medium","summary":"auto"},"store":false,"stream":true,"temperature":0.5}"#
        ),
    ]

    @Test(arguments: bodies)
    func `a conversation is asked in each dialect's words`(name: DialectName, url: String, body: String) {
        let call = name.translator.call(for: Self.request, at: Self.endpoint)
        #expect(call.method == "POST")
        #expect(call.url == url)
        #expect(String(decoding: call.body, as: UTF8.self) == body)
    }

    @Test(arguments: DialectName.allCases)
    func `every request asks for a plain stream and carries the key once`(name: DialectName) {
        let call = name.translator.call(for: Self.request, at: Self.endpoint)
        #expect(call.headers.contains(HTTPHeader("Accept", "text/event-stream")))
        #expect(call.headers.contains(HTTPHeader("Accept-Encoding", "identity")))
        #expect(call.headers.contains(HTTPHeader("Content-Type", "application/json")))
        #expect(call.headers.filter { $0.value.contains("secret") }.count == 1)
        #expect(!call.url.contains("secret"))
        #expect(!String(decoding: call.body, as: UTF8.self).contains("secret"))
    }

    @Test(arguments: [
        (DialectName.openAI, HTTPHeader("Authorization", "Bearer secret")),
        (.openRouter, HTTPHeader("Authorization", "Bearer secret")), (.anthropic, HTTPHeader("x-api-key", "secret")),
        (.anthropic, HTTPHeader("anthropic-version", "2023-06-01")), (.gemini, HTTPHeader("x-goog-api-key", "secret")),
        (.openRouter, HTTPHeader("X-OpenRouter-Title", "Switchboard")),
    ])
    func `the key goes where the provider wants it`(name: DialectName, header: HTTPHeader) {
        #expect(name.translator.call(for: Self.request, at: Self.endpoint).headers.contains(header))
    }

    @Test func `a configured header takes the place of the dialect's own`() {
        var endpoint = Self.endpoint
        endpoint.headers = [HTTPHeader("authorization", "Basic x"), HTTPHeader("X-Team", "t")]
        let headers = OpenAIDialect().call(for: Self.request, at: endpoint).headers
        #expect(headers.filter { $0.name.lowercased() == "authorization" } == [HTTPHeader("authorization", "Basic x")])
        #expect(headers.contains(HTTPHeader("X-Team", "t")))
    }

    @Test(arguments: DialectName.allCases)
    func `without a key no key is sent, and models can be asked for`(name: DialectName) {
        let call = name.translator.modelsCall(at: Endpoint(baseURL: "http://127.0.0.1:8080/v1"))
        #expect(call.method == "GET")
        #expect(call.url.hasPrefix("http://127.0.0.1:8080/v1/models"))
        #expect(call.body.isEmpty)
        #expect(
            !call.headers.contains { ["authorization", "x-api-key", "x-goog-api-key"].contains($0.name.lowercased()) })
    }

    @Test func `extras are laid on top, and broken ones are left out`() throws {
        var request = Self.request
        request.extraJSON = #"{"top_p":0.9,"stream_options":{"more":1},"temperature":null}"#
        let body = try JSON(parsing: OpenAIDialect().call(for: request, at: Self.endpoint).body)
        #expect(body["top_p"]?.double == 0.9)
        #expect(body["stream_options"] == ["include_usage": true, "more": 1])
        #expect(body["temperature"] == nil)
        let plain = OpenAIDialect().call(for: Self.request, at: Self.endpoint).body
        for broken in ["{", "[]", "7"] {
            request.extraJSON = broken
            #expect(OpenAIDialect().call(for: request, at: Self.endpoint).body == plain)
        }
    }
}
