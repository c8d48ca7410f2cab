import Dialogue
import Testing
import Wire

struct ModelListTests {
    private static func models(_ body: String, _ name: DialectName, provider: String = "here") throws -> [Model] {
        try name.translator.models(from: Array(body.utf8), provider: provider)
    }

    @Test func `OpenRouter's list has exact prices, limits and kinds`() throws {
        let body = #"""
            {"data":[{"id":"acme/m","context_length":128000,
              "architecture":{"input_modalities":["text","image","smell"],"output_modalities":["text","image"]},
              "pricing":{"prompt":"0.00000025","completion":"0.000001","request":"0.01","image":"0","input_cache_read":"0.0000000625","input_cache_write":"0.0000003125"},
              "top_provider":{"context_length":100000,"max_completion_tokens":16384},
              "supported_parameters":["tools","reasoning"],
              "reasoning":{"supported_efforts":["low","high","someday"]}}]}
            """#
        var expected = Model(
            id: "acme/m", provider: "here",
            price: Price(
                prompt: Money(picodollars: 250_000), completion: Money(picodollars: 1_000_000),
                cachedPrompt: Money(picodollars: 62_500), cacheWrite: Money(picodollars: 312_500),
                request: Money(picodollars: 10_000_000_000)
            ),
            contextLength: 128_000, maxCompletionTokens: 16_384, inputs: [.image], outputs: [.image],
            parameters: ["tools", "reasoning"]
        )
        expected.efforts = [.low, .high]
        #expect(try Self.models(body, .openRouter) == [expected])
    }

    @Test func `an unknown price is not a price of nothing`() throws {
        let body = #"""
            {"data":[{"id":"openrouter/auto","pricing":{"prompt":"-1","completion":"-1"}},
              {"id":"a/b:free","pricing":{"prompt":"0","completion":"0"}}, {"id":"c"}, {"id":""}, 7]}
            """#
        let models = try Self.models(body, .openRouter)
        #expect(models.map(\.id) == ["openrouter/auto", "a/b:free", "c"])
        #expect(models.map(\.price) == [nil, Price(prompt: .zero, completion: .zero), nil])
    }

    private static let contexts: [(String, Int?)] = [
        (#"{"id":"m"}"#, nil), (#"{"id":"m","max_model_len":8192}"#, 8192),
        (#"{"id":"m","meta":{"n_ctx_train":40960,"n_ctx":4096}}"#, 4096),
        (#"{"id":"m","meta":{"n_ctx_train":40960}}"#, 40960),
        (#"{"id":"m","context_window":131072,"max_completion_tokens":1024}"#, 131_072),
        (#"{"id":"m","context_length":1e400}"#, nil), (#"{"id":"m","context_length":-5}"#, nil),
    ]

    @Test(arguments: contexts)
    func `local servers tell the context in their own ways`(item: String, context: Int?) throws {
        let models = try Self.models(#"{"object":"list","data":[\#(item)]}"#, .openAICompatible)
        #expect(models.map(\.contextLength) == [context])
        #expect(models.map(\.id) == ["here/m"])
        #expect(models.map(\.wireName) == ["m"])
    }

    @Test(arguments: [
        #"{"id":"text-embedding-3-small"}"#, #"{"id":"whisper-1"}"#, #"{"id":"GPT-Image-1"}"#, #"{"id":"tts-1-hd"}"#,
        #"{"id":"x","type":"embeddings"}"#, #"{"id":"x","capabilities":{"completion_chat":false}}"#,
    ])
    func `models that do not chat are left out`(item: String) throws {
        #expect(try Self.models(#"{"data":[\#(item),{"id":"gpt-x"}]}"#, .openAI).map(\.wireName) == ["gpt-x"])
    }

    @Test(arguments: [
        #"{"id":"x","type":"vlm"}"#, #"{"id":"x","capabilities":{"completion_chat":true,"vision":true}}"#,
    ])
    func `models that see say so`(item: String) throws {
        #expect(try Self.models(#"{"data":[\#(item)]}"#, .openAICompatible).map(\.inputs) == [[.image]])
    }

    @Test func `Anthropic's models are named under their provider`() throws {
        let body =
            #"{"data":[{"type":"model","id":"claude-x","max_input_tokens":200000,"max_tokens":64000}],"has_more":false}"#
        let expected = Model(
            id: "anthropic/claude-x", wireName: "claude-x", provider: "anthropic", contextLength: 200_000,
            maxCompletionTokens: 64_000, inputs: [.image, .file]
        )
        #expect(try Self.models(body, .anthropic, provider: "anthropic") == [expected])
    }

    @Test func `Gemini's list leaves out what makes no content`() throws {
        let body = #"""
            {"models":[{"name":"models/gemini-x","inputTokenLimit":1048576,"outputTokenLimit":65536,"supportedGenerationMethods":["generateContent"]},
              {"name":"models/embed-x","supportedGenerationMethods":["embedContent"]}]}
            """#
        let expected = Model(
            id: "google/gemini-x", wireName: "gemini-x", provider: "google", contextLength: 1_048_576,
            maxCompletionTokens: 65_536, inputs: [.image, .audio, .video, .file]
        )
        #expect(try Self.models(body, .gemini, provider: "google") == [expected])
    }

    @Test(arguments: ["", "<html><title>Login</title>", "{}", "7", #"{"error":{"message":"No."}}"#])
    func `anything else is a failure`(body: String) {
        #expect(throws: Failure.self) { try Self.models(body, .openAI) }
    }

    @Test(.enabled(if: SharedData.catalogueIsThere))
    func `a real list is read without a loss`() throws {
        let models = try OpenRouterDialect().models(from: SharedData.catalogueBytes(), provider: "openrouter")
        #expect(models.count == 364)
        #expect(
            models.filter { $0.price == nil }.map(\.id).sorted() == [
                "openrouter/auto", "openrouter/bodybuilder", "openrouter/pareto-code",
            ])
        #expect(models.allSatisfy { $0.contextLength ?? 1 > 0 && $0.parameters != nil })
    }
}
