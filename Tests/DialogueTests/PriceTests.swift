import Dialogue
import Testing

@Suite struct PriceTests {
    /// $3 and $15 a million tokens, cached prompts at a tenth.
    let price = Price(promptPerMillion: 3, completionPerMillion: 15, cachedPerMillion: 0.3)

    @Test func `fresh, cached and written tokens each have their price`() {
        var price = price
        price.cacheWrite = Money(usd: 3.75 / 1e6)
        let usage = Usage(
            promptTokens: 1000,
            completionTokens: 100,
            reasoningTokens: 50,
            cachedPromptTokens: 600,
            cacheWriteTokens: 300
        )
        #expect(price.cost(of: usage) == Money(usd: (100 * 3 + 600 * 0.3 + 300 * 3.75 + 100 * 15) / 1e6))
    }

    @Test func `without a price for caches their tokens cost as fresh ones`() {
        let price = Price(promptPerMillion: 3, completionPerMillion: 15)
        let usage = Usage(promptTokens: 10, cachedPromptTokens: 6, cacheWriteTokens: 3)
        #expect(price.cost(of: usage) == Money(usd: 30 / 1e6))
    }

    @Test func `requests and images are added once each`() {
        var price = price
        price.request = Money(usd: 0.01)
        price.image = Money(usd: 0.002)
        #expect(price.cost(of: Usage(), images: 3) == Money(usd: 0.016))
    }

    @Test func `more cached tokens than prompt tokens never earn money`() {
        let usage = Usage(promptTokens: 5, cachedPromptTokens: 10)
        #expect(price.cost(of: usage) == Money(usd: 10 * 0.3 / 1e6))
    }
}

@Suite struct AnswerTests {
    @Test(
        arguments: [
            (101, 1.0, 3.0, 50.0), (1, 1.0, 3.0, nil), (101, 1.0, 1.0, nil), (1290, 1.0, 1.01, nil), (2, 0, 0.5, 2.0),
        ] as [(Int, Double, Double, Double?)])
    func `tokens a second are counted after the first`(tokens: Int, first: Double, total: Double, speed: Double?) {
        var answer = Answer(model: "m", provider: "p")
        #expect(answer.tokensPerSecond == nil)
        answer.usage = Usage(completionTokens: tokens)
        answer.firstTokenSeconds = first
        answer.totalSeconds = total
        #expect(answer.tokensPerSecond == speed)
    }

    @Test func `efforts are ordered from none to max`() {
        #expect(Effort.allCases == Effort.allCases.sorted())
        #expect(Effort.none < .max)
        #expect(!(Effort.high < .low))
    }
}
