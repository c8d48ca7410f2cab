import Dialogue
import Routing
import Testing

/// The joins between benchmark tables and listings, as far as the shipped catalogue shows them.
@Suite struct CatalogueJoinTests {
    @Test(arguments: [
        // LiveBench
        ("claude-4-1-opus-20250805", "anthropic/claude-opus-4.1"),
        ("claude-opus-4-5-20251101", "anthropic/claude-opus-4.5"),
        ("claude-haiku-4-5-20251001", "anthropic/claude-haiku-4.5"),
        ("arcee-trinity-large-preview", "arcee-ai/trinity-large-preview"),
        ("gemini-2.5-pro-06-05", "google/gemini-2.5-pro"),
        ("grok-4.20-beta-0309", "x-ai/grok-4.20"),
        ("gpt-5.3-instant", "openai/gpt-5.3-chat"),
        ("kimi-k2-instruct", "moonshotai/kimi-k2"),
        ("qwen3-235b-a22b-instruct-2507", "qwen/qwen3-235b-a22b-2507"),
        // LMArena
        ("mistral-large-3", "mistralai/mistral-large-2512"),
        ("mistral-medium-2508", "mistralai/mistral-medium-3.1"),
        ("kimi-k2-0711-preview", "moonshotai/kimi-k2"),
        ("qwen3-coder-480b-a35b-instruct", "qwen/qwen3-coder"),
        ("amazon-nova-pro-v1.0", "amazon/nova-pro-v1"),
        ("llama-4-maverick-17b-128e-instruct", "meta-llama/llama-4-maverick"),
        ("o3-2025-04-16", "openai/o3"),
        ("gpt-4.1-mini-2025-04-14", "openai/gpt-4.1-mini"),
        ("deepseek-v3.1", "deepseek/deepseek-chat-v3.1"),
        ("llama-3.1-nemotron-70b-instruct", "nvidia/llama-3.1-nemotron-70b-instruct"),
        // models.dev
        ("claude-opus-4-7", "anthropic/claude-opus-4.7"),
        ("MiniMax-M2.5", "minimax/minimax-m2.5"),
        ("mistral-medium-2604", "mistralai/mistral-medium-3-5"),
    ])
    func `names of tables lead to the listed model, which they measured`(name: String, id: String) {
        let entry = Catalogue.shipped.entry(for: name)
        #expect(entry?.id == id)
        let sources = Set((entry?.variants ?? []).flatMap(\.abilities).map(\.source))
        #expect(!sources.isDisjoint(with: ["lmarena", "livebench", "models.dev"]))
    }

    @Test func `an effort's own figures are told from those of other efforts`() throws {
        let entry = try #require(Catalogue.shipped.entry(for: "openai/gpt-5-nano"))
        let code = Dictionary(
            uniqueKeysWithValues: entry.variants.map { ($0.effort, $0.abilities[TaskType.code.index]) })
        #expect(code[.low]?.source == "livebench")
        #expect(code[.minimal]?.source == "regressed")
        #expect(try #require(code[.low]?.value) < #require(code[.high]?.value))
    }

    @Test func `free and paid listings of the same weights are equally able`() throws {
        let paid = try #require(Catalogue.shipped.entry(for: "openai/gpt-oss-120b"))
        let free = try #require(Catalogue.shipped.entry(for: "openai/gpt-oss-120b:free"))
        #expect(paid.standard.abilities == free.standard.abilities)
        #expect(paid.tier == .budget && free.tier == .free)
    }

    @Test(arguments: [
        ("openai/gpt-5.5", "openai/gpt-4o"), ("anthropic/claude-opus-4.7", "anthropic/claude-3-haiku"),
        ("openai/gpt-4-1106-preview", "mistralai/mixtral-8x7b-instruct-v0.1"),
        ("meta-llama/llama-3.1-70b-instruct", "meta-llama/llama-3.1-8b-instruct"),
        ("meta-llama/llama-3.1-8b-instruct", "meta-llama/llama-3.2-1b-instruct"),
        ("google/gemini-2.5-pro", "google/gemini-2.0-flash-001"),
        ("google/gemini-2.0-flash-001", "anthropic/claude-3-haiku"),
        ("mistralai/mistral-large-2512", "mistralai/mistral-nemo"),
    ])
    func `the stronger model is believed stronger at every task`(strong: String, weak: String) throws {
        let left = try #require(Catalogue.shipped.entry(for: strong)).standard.abilities
        let right = try #require(Catalogue.shipped.entry(for: weak)).standard.abilities
        #expect(zip(left, right).allSatisfy { $0.value > $1.value })
    }

    @Test(arguments: ["qwen/qwen-2.5-coder-32b-instruct", "qwen/qwen3-coder", "x-ai/grok-code-fast-1"])
    func `coders are better at code than at fiction`(id: String) throws {
        let abilities = try #require(Catalogue.shipped.entry(for: id)).standard.abilities
        #expect(abilities[TaskType.code.index].value > abilities[TaskType.creative.index].value + 0.15)
    }
}
