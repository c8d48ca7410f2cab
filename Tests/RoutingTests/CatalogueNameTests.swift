import Routing
import Testing

@Suite struct CatalogueNameTests {
    @Test(arguments: [
        ("meta-llama/Llama-3.1-8B-Instruct", ["llama", "3", "1", "8b", "instruct"]),
        ("llama3.1:8b-instruct-q4_K_M", ["llama", "3", "1", "8b", "instruct"]),
        ("qwen2.5:0.5b", ["qwen", "2", "5", "0.5b"]),
        ("mixtral-8x7b-instruct-v0.1", ["mixtral", "8x7b", "instruct", "v", "0", "1"]),
        ("gpt-4o:free", ["gpt", "4o"]),
        ("llama-3.1-405b-instruct-fp8", ["llama", "3", "1", "405b", "instruct"]),
        ("phi4:latest", ["phi", "4"]),
        ("", []),
    ])
    func `a name is cut into its words`(name: String, words: [String]) {
        #expect(ModelName(name).words == words)
    }

    @Test(arguments: [
        ("claude-4.5-opus", "claude-opus-4-5-20251101"), ("gpt-4o-2024-08-06", "openai/gpt-4o"),
        ("accounts/fireworks/models/llama-v3p1-8b-instruct", "Meta-Llama-3.1-8B"),
        ("mistral-7b-instruct-v0.2", "mistral-7b"), ("Llama-3.3-70B-Instruct-Turbo", "llama-3.3-70b-versatile"),
    ])
    func `spellings of one model share a key`(left: String, right: String) {
        #expect(ModelName(left).orderlessKey == ModelName(right).orderlessKey)
    }

    @Test(arguments: [
        ("gpt-4.5-mini", "gpt-5.4-mini"), ("mistral-large-2411", "mistral-large-2512"), ("gpt-4o", "gpt-4o-mini"),
        ("gpt-3.5-turbo", "gpt-3.5"), ("gpt-4-1106-preview", "gpt-4-0613"), ("gemma-2b", "gemma-2-2b"),
        ("qwen3-8b", "qwen3-0.8b"),
    ])
    func `different models share none`(left: String, right: String) {
        #expect(ModelName(left).looseKey != ModelName(right).looseKey)
        #expect(ModelName(left).orderlessKey != ModelName(right).orderlessKey)
    }

    @Test(arguments: [
        ("smollm2-135m", 0.135, 0.135), ("qwen2.5-1.5b", 1.5, 1.5), ("qwen3-235b-a22b", 235, 22),
        ("llama-2-70b-chat", 70, 70), ("mixtral-8x7b", 47.04, 12.95),
    ])
    func `a size is read from the name`(name: String, total: Double, active: Double) throws {
        let size = try #require(ModelSize(ModelName(name)))
        #expect(abs(size.total - total) < 0.01 && abs(size.active - active) < 0.01)
    }

    @Test(arguments: [
        ("anthropic.claude-v2:1", ["claude", "2", "1"]),
        ("anthropic.claude-3-haiku-20240307-v1:0", ["claude", "3", "haiku"]),
        ("amazon.nova-pro-v1:0", ["nova", "pro"]), ("phi-3-mini-128k-instruct", ["phi", "3", "mini"]),
        ("mistral-7b-instruct-v0.2", ["mistral", "7b"]),
    ])
    func `revisions and context lengths tell no models apart, versions do`(name: String, telling: [String]) {
        #expect(ModelName(name).telling == telling)
    }

    @Test(arguments: ["gpt-4o", "claude-3-haiku", "b", "mb", "0b", "xb", "8x", "99999b"])
    func `a name without a size says none`(name: String) {
        #expect(ModelSize(ModelName(name)) == nil)
    }
}
