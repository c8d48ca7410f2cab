import Dialogue
import Routing
import Testing

@Suite struct `Who may answer` {
    @Test func `the first reason in the order of precedence is the one that is kept`() {
        var query = query()
        query.limits.banned = ["demo/small"]
        query.limits.blocked = ["demo/*"]
        query.limits.minimumQuality = 0.999
        #expect(decide(query).exclusion("demo/small") == .banned)
        #expect(decide(query).exclusion("demo/medium") == .blocked(pattern: "demo/*"))
        query.limits.pinned = "demo/large"
        #expect(decide(query).exclusion("demo/small") == .notPinned)
    }

    @Test func `a pin wins over any score`() {
        var query = query(accuracy: 100)
        query.limits.pinned = "demo/small"
        let decision = decide(query)
        #expect(decision.winner == "demo/small")
        #expect(decision.reason == .pinned)
    }

    @Test func `a pin does not override a limit, and the advice says so`() {
        var query = query()
        query.limits.pinned = "demo/large"
        query.limits.maximumCost = Money(usd: 0.001)
        let decision = decide(query)
        #expect(decision.winner == nil)
        #expect(decision.advice?.hasPrefix("demo/large is pinned, but cannot be used: costs $0.03") == true)
    }

    @Test func `a pinned model that nobody offers is named`() {
        var query = query()
        query.limits.pinned = "demo/huge"
        #expect(decide(query).advice == "demo/huge is pinned, but no provider offers it; unpin it or pin another.")
    }

    @Test func `a name without effort pins and bans all efforts of a model`() {
        var query = query([candidate("demo/a", effort: .high), candidate("demo/a", effort: .low), candidate("demo/b")])
        query.limits.banned = ["demo/a"]
        #expect(decide(query).winner == "demo/b")
        query.limits.banned = ["demo/a@high"]
        #expect(decide(query).exclusion("demo/a@high") == .banned)
        #expect(decide(query).exclusion("demo/a@low") == nil)
        query.limits.pinned = "demo/a"
        #expect(decide(query).winner == "demo/a@low")
    }

    @Test func `allowed patterns leave out all others`() {
        var query = query()
        query.limits.allowed = ["*/med*", "nobody"]
        #expect(decide(query).winner == "demo/medium")
        #expect(decide(query).exclusion("demo/small") == .notAllowed)
    }

    @Test func `what failed already, rests or lacks a key is left out`() {
        var query = query()
        query.limits.failed = ["demo/small"]
        query.candidates[1].health = .coolingDown("overloaded")
        query.candidates[2].health = .keyMissing
        let decision = decide(query)
        #expect(decision.exclusion("demo/small") == .failedAlready)
        #expect(decision.exclusion("demo/medium") == .coolingDown("overloaded"))
        #expect(decision.exclusion("demo/large") == .keyMissing)
        #expect(decision.winner == nil)
    }

    @Test func `prompt and answer must fit the context`() {
        let decision = decide(query(profile: profile(promptTokens: 99_700)))
        #expect(decision.exclusion("demo/small") == .contextTooShort(needed: 100_100, has: 100_000))
    }

    @Test(arguments: [
        (Need.vision, false), (.audio, false), (.file, false), (.tools, true), (.json, false), (.imageOutput, false),
    ])
    func `what a prompt needs must be there`(need: Need, isMet: Bool) {
        let decision = decide(query(profile: profile(needs: [need])))
        #expect(decision.exclusion("demo/small") == (isMet ? nil : .lacks(need)))
    }

    @Test func `parameters that are not known are taken to be there`() {
        var query = query(profile: profile(needs: [.json, .tools]))
        query.candidates[0].model.parameters = nil
        #expect(decide(query).winner == "demo/small")
    }

    @Test func `an empty pool is explained by the lightest relaxation`() {
        var query = query()
        query.limits.maximumCost = Money(usd: 0.000_1)
        #expect(
            decide(query).advice
                == "\"cost at most $0.00010\" leaves no model; raising it to $0.00026 admits demo/small."
        )
    }

    @Test func `advice taken admits whom it names`() {
        var query = query()
        query.limits.minimumQuality = 0.99
        let advice = decide(query).advice ?? ""
        #expect(advice.hasPrefix("\"quality at least 0.99\" leaves no model; lowering it to 0."))
        #expect(advice.hasSuffix(" admits demo/large."))
        query.limits.minimumQuality = Double(advice.split(separator: " ")[10])
        #expect(decide(query).winner == "demo/large")
    }

    @Test func `no model at all is said plainly`() {
        #expect(decide(query([])).advice?.hasPrefix("There is no model to ask") == true)
    }
}

@Suite struct PatternsTests {
    @Test(arguments: [
        ("openai/gpt-5", "openai/*", true), ("openai/gpt-5", "*", true), ("openai/gpt-5", "openai/gpt-5", true),
        ("openai/gpt-5", "*gpt*", true), ("openai/gpt-5", "o*i/g*5", true), ("openai/gpt-5:free", "*:free", true),
        ("openai/gpt-5", "gpt-5", false), ("openai/gpt-5", "openai/gpt-5-*", false), ("openai/gpt-5", "", false),
        ("aab", "a*ab", true), ("ab", "a*ab", false), ("", "*", true), ("", "", true), ("a", "a*a", false),
        ("openai/gpt-5-mini", "*/*-*-*", true), ("openai/gpt-5", "*/*-*-*", false), ("abcabd", "a*b*d", true),
        ("abcb", "a*bc*bc", false), ("aa", "a**a", true), ("openai/gpt-5", "**", true),
    ])
    func `a star stands for any characters`(name: String, pattern: String, fits: Bool) {
        #expect((Patterns([pattern]).first(fitting: name) != nil) == fits)
    }

    @Test func `of several patterns the first that fits is told`() {
        let patterns = Patterns(["mistral/*", "", "*-mini", "openai/*"])
        #expect(patterns.first(fitting: "openai/gpt-5-mini") == 2)
        #expect(patterns.first(fitting: "openai/gpt-5") == 3)
        #expect(patterns.first(fitting: "") == 1)
        #expect(patterns.first(fitting: "google/gemma") == nil)
    }
}
