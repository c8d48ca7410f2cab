import Dialogue

extension Usage {
    /// The tokens of a `usage` object of chat completions.
    init(openAI usage: JSON) {
        let promptDetails = usage["prompt_tokens_details"]
        let reasoning = usage["completion_tokens_details"]?["reasoning_tokens"]?.count ?? 0
        self.init(
            promptTokens: usage["prompt_tokens"]?.count ?? 0,
            completionTokens: usage["completion_tokens"]?.count ?? 0,
            reasoningTokens: reasoning,
            cachedPromptTokens: promptDetails?["cached_tokens"]?.count ?? usage["prompt_cache_hit_tokens"]?.count ?? 0,
            cacheWriteTokens: promptDetails?["cache_write_tokens"]?.count ?? 0,
            reportedCost: Money(openAI: usage)
        )
        // xAI leaves reasoning out of the completion, and its total gives that away.
        if reasoning > 0, usage["total_tokens"]?.count == promptTokens + completionTokens + reasoning {
            completionTokens += reasoning
        }
    }

    /// The tokens by llama.cpp's timing, which is there even where usage was not asked for.
    init(llamaTimings timings: JSON) {
        let cached = timings["cache_n"]?.count ?? 0
        self.init(
            promptTokens: (timings["prompt_n"]?.count ?? 0) + cached,
            completionTokens: timings["predicted_n"]?.count ?? 0,
            cachedPromptTokens: cached
        )
    }
}

extension Money {
    /// What a `usage` object says the request cost: OpenRouter in dollars, xAI in ticks of 10⁻¹⁰ dollars. Nil where it
    /// says nothing, or what cannot be.
    fileprivate init?(openAI usage: JSON) {
        let cost = usage["cost"]?.number ?? usage["cost"]?["total_cost"]?.number
        let ticks = usage["cost_in_usd_ticks"]?.number
        guard let text = cost?.text ?? ticks.map({ $0.text + "e-10" }), let dollars = Money(decimalUSD: text),
            (Money.zero...Money.mostForRequest).contains(dollars)
        else { return nil }
        self = dollars
    }
}
