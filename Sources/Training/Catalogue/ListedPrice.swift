import Dialogue
import Foundation

/// Reads OpenRouter's prices: USD a token, as decimal strings.
enum ListedPrice {
    /// Tokens a picture counts as, where it is billed by tokens: 258 for each of four tiles of Gemini, about as many for
    /// others (Claude: width × height / 750; GPT: 85 + 170 a tile).
    private static let tokensPerImage = 1_000

    /// The price list; nil for a router's, which is −1.
    static func price(_ listed: OpenRouterListing.Listed) -> Price? {
        let rates = listed.pricing.compactMapValues(money)
        guard let prompt = rates["prompt"], let completion = rates["completion"], prompt >= .zero, completion >= .zero
        else { return nil }
        let takesImages = listed.architecture.inputs.contains("image")
        return Price(
            prompt: prompt,
            completion: completion,
            cachedPrompt: rates["input_cache_read"],
            cacheWrite: rates["input_cache_write"],
            request: rates["request"] ?? .zero,
            image: takesImages ? tokensPerImage * (rates["image"] ?? prompt) : .zero
        )
    }

    private static func money(_ text: String) -> Money? {
        guard let usd = Decimal(string: text, locale: Locale(identifier: "en_US_POSIX")) else { return nil }
        var scaled = usd * 1_000_000_000_000
        var rounded = Decimal()
        NSDecimalRound(&rounded, &scaled, 0, .plain)
        return Money(picodollars: NSDecimalNumber(decimal: rounded).int64Value)
    }
}
