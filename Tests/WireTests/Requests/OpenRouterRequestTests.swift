import Dialogue
import Testing
import Wire

struct OpenRouterRequestTests {
    private static func body(_ change: (inout ChatRequest) -> Void) throws -> JSON {
        var request = ChatRequest(model: "m", messages: [Message(id: 1, role: .user, text: "x")], maxTokens: 10)
        change(&request)
        return try JSON(parsing: OpenRouterDialect().call(for: request, at: Endpoint(baseURL: "https://api.test")).body)
    }

    @Test func `preferences become the provider object`() throws {
        let body = try Self.body { request in
            var preferences = GatewayPreferences()
            preferences.order = ["acme"]
            preferences.only = ["acme", "beta"]
            preferences.ignored = ["gamma"]
            preferences.allowsFallbacks = false
            preferences.requiresParameters = true
            preferences.allowsDataCollection = false
            preferences.requiresZeroRetention = true
            preferences.quantizations = ["fp8"]
            preferences.sort = .latency
            preferences.maxPromptPrice = Money(usd: 0.000_000_25)
            preferences.maxCompletionPrice = Money(usd: 0.000_015)
            request.preferences = preferences
        }
        #expect(
            body["provider"]?.text
                == #"{"allow_fallbacks":false,"data_collection":"deny","ignore":["gamma"],"max_price":{"completion":15,"prompt":0.25},"only":["acme","beta"],"order":["acme"],"quantizations":["fp8"],"require_parameters":true,"sort":"latency","zdr":true}"#
        )
    }

    @Test func `no preferences are not sent`() throws {
        #expect(try Self.body { $0.preferences = GatewayPreferences() }["provider"] == nil)
    }

    @Test(arguments: [(1, "0.000001"), (250_000, "0.25"), (1_000_000, "1"), (12_345_678, "12.345678"), (-5, "0")])
    func `price limits are exact dollars a million tokens`(picodollars: Int64, expected: String) throws {
        let body = try Self.body { request in
            request.preferences = GatewayPreferences()
            request.preferences?.maxPromptPrice = Money(picodollars: picodollars)
        }
        #expect(body["provider"]?["max_price"]?["prompt"]?.number?.text == expected)
    }

    @Test(arguments: [("anthropic/claude-opus-5", true), ("openai/gpt-5.4", false)])
    func `a conversation that goes on is cached where that must be asked for`(model: String, isCached: Bool) throws {
        let first = try Self.body { $0.model = model }
        let second = try Self.body { request in
            request.model = model
            request.messages += [Message(id: 2, role: .assistant, text: "y"), Message(id: 3, role: .user, text: "z")]
        }
        #expect(first["cache_control"] == nil)
        #expect((second["cache_control"] != nil) == isCached)
    }

    @Test func `images are asked for where the answer may hold them`() throws {
        #expect(try Self.body { $0.wantsImages = true }["modalities"] == ["image", "text"])
        #expect(try Self.body { _ in }["modalities"] == nil)
    }

    @Test func `fallbacks are named after the model`() throws {
        let body = try Self.body { $0.fallbackModels = ["b", "c"] }
        #expect(body["model"] == "m")
        #expect(body["models"] == ["b", "c"])
    }

    @Test func `an application is named, with its address if it has one`() {
        let request = ChatRequest(model: "m", messages: [], maxTokens: 1)
        let dialect = OpenRouterDialect(applicationTitle: "App", applicationURL: "https://app.test")
        let headers = dialect.call(for: request, at: Endpoint(baseURL: "https://api.test")).headers
        #expect(headers.contains(HTTPHeader("X-OpenRouter-Title", "App")))
        #expect(headers.contains(HTTPHeader("HTTP-Referer", "https://app.test")))
        #expect(headers.contains(HTTPHeader("X-OpenRouter-Metadata", "enabled")))
    }

    @Test(arguments: [
        ("a/b", "a/b:floor"), ("a/b:free", "a/b:floor"), ("qwen3:4b", "qwen3:4b:floor"), ("a/b:floor", "a/b:floor"),
    ])
    func `a variant takes the place of another`(model: String, expected: String) {
        #expect(ModelVariant.floor.applied(to: model) == expected)
    }
}
