import Dialogue
import Testing
import Wire

/// What recorded usages cost in every dialect, beside figures worked out by hand: at 3 dollars a million prompt tokens, 15 for
/// the completion, 0.30 for what was read from a cache and 3.75 for what was written to one.
struct CostTableTests {
    private static let price = Price(
        prompt: Money(picodollars: 3_000_000), completion: Money(picodollars: 15_000_000),
        cachedPrompt: Money(picodollars: 300_000), cacheWrite: Money(picodollars: 3_750_000))

    private static let chunk = #"data: {"choices":[{"index":0,"delta":{"content":"x"},"finish_reason":"stop"}]"#

    private static let rows: [(DialectName, String, Int64)] = [
        // 600 × 3 + 400 × 0.30 + 200 × 15 micro-dollars; the 120 of reasoning are among the 200.
        (
            .openAI,
            chunk
                + #","usage":{"prompt_tokens":1000,"completion_tokens":200,"total_tokens":1200,"prompt_tokens_details":{"cached_tokens":400},"completion_tokens_details":{"reasoning_tokens":120}}}"#,
            4_920_000_000
        ),
        // DeepSeek's word for what was cached: 750 × 3 + 250 × 0.30 + 10 × 15.
        (
            .openAICompatible,
            chunk + #","usage":{"prompt_tokens":1000,"prompt_cache_hit_tokens":250,"completion_tokens":10}}"#,
            2_475_000_000
        ),
        // xAI leaves 91 of reasoning out of the completion: 100 × 3 + (9 + 91) × 15.
        (
            .openAICompatible,
            chunk
                + #","usage":{"prompt_tokens":100,"completion_tokens":9,"total_tokens":200,"completion_tokens_details":{"reasoning_tokens":91}}}"#,
            1_800_000_000
        ),
        // xAI's own bill: 37,756,000 ticks of 10⁻¹⁰ dollars.
        (
            .openAICompatible,
            chunk + #","usage":{"prompt_tokens":199,"completion_tokens":1,"cost_in_usd_ticks":37756000}}"#,
            3_775_600_000
        ),
        // Groq: 18 × 3 + 4 × 15.
        (.openAICompatible, chunk + #","x_groq":{"usage":{"prompt_tokens":18,"completion_tokens":4}}}"#, 114_000_000),
        // llama.cpp without usage: 12 × 3 + 88 × 0.30 + 20 × 15.
        (.openAICompatible, chunk + #","timings":{"prompt_n":12,"cache_n":88,"predicted_n":20}}"#, 362_400_000),
        // OpenRouter's own bill goes before the count.
        (
            .openRouter, chunk + #","usage":{"prompt_tokens":1000,"completion_tokens":200,"cost":0.00492123}}"#,
            4_921_230_000
        ),
        // A bill below nothing is none, and neither is one that no request can run up: 1,000 × 3 + 200 × 15.
        (.openRouter, chunk + #","usage":{"prompt_tokens":1000,"completion_tokens":200,"cost":-5}}"#, 6_000_000_000),
        (.openRouter, chunk + #","usage":{"prompt_tokens":1000,"completion_tokens":200,"cost":1e30}}"#, 6_000_000_000),
        // 700 × 3 + 300 × 3.75 + 7 × 15, where no bill is given.
        (
            .openRouter,
            chunk
                + #","usage":{"prompt_tokens":1000,"completion_tokens":7,"prompt_tokens_details":{"cache_write_tokens":300}}}"#,
            3_330_000_000
        ),
        // 10 × 3 + 1,000 × 3.75 + 5,000 × 0.30 + 50 × 15: Anthropic's input leaves the cache out, and its last count holds.
        (
            .anthropic,
            """
            data: {"type":"message_start","message":{"usage":{"input_tokens":10,"cache_creation_input_tokens":1000,"cache_read_input_tokens":5000,"output_tokens":1}}}

            data: {"type":"message_delta","delta":{"stop_reason":"end_turn"},"usage":{"output_tokens":50}}
            """, 6_030_000_000
        ),
        // 1,000 × 3 + 200 × 0.30 + (30 + 70) × 15: Gemini counts its thoughts beside the candidates.
        (
            .gemini,
            #"data: {"candidates":[{"content":{"parts":[{"text":"x"}]},"finishReason":"STOP"}],"usageMetadata":{"promptTokenCount":1200,"cachedContentTokenCount":200,"candidatesTokenCount":30,"thoughtsTokenCount":70,"totalTokenCount":1300}}"#,
            4_560_000_000
        ),
        // 800 × 3 + 64 × 15.
        (
            .openAIResponses,
            #"data: {"type":"response.completed","response":{"status":"completed","usage":{"input_tokens":800,"output_tokens":64,"output_tokens_details":{"reasoning_tokens":64}}}}"#,
            3_360_000_000
        ),
    ]

    @Test(arguments: rows)
    func `a recorded usage costs what it does by hand`(name: DialectName, body: String, picodollars: Int64) throws {
        let usage = try #require(Exchange(body + "\n\n", in: name.translator).usage)
        #expect(usage.reportedCost ?? Self.price.cost(of: usage) == Money(picodollars: picodollars))
    }

    @Test func `a million small sums do not drift`() {
        let small = Usage(promptTokens: 1, completionTokens: 1)
        let sum = (0..<1_000_000).reduce(Money.zero) { sum, _ in sum + Self.price.cost(of: small) }
        #expect(sum == Money(usd: 18))
        #expect(sum.microdollars == 18_000_000)
    }
}
