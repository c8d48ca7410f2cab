import Dialogue
import Routing
import Testing

@Suite struct `How a pick is made from scores` {
    @Test func `accuracy, cost and speed each pick their own`() {
        #expect(decide(query(speed: 0, accuracy: 100, cost: 0)).winner == "demo/large")
        #expect(decide(query(speed: 0, accuracy: 0, cost: 100)).winner == "demo/small")
        #expect(decide(query(speed: 100, accuracy: 0, cost: 0)).winner == "demo/small")
    }

    @Test func `only the proportions of the sliders matter`() {
        let one = decide(query(speed: 10, accuracy: 20, cost: 10))
        let other = decide(query(speed: 25, accuracy: 50, cost: 25))
        #expect(one.ranking == other.ranking)
    }

    @Test func `the cheapest with enough quality wins in that mode`() {
        var query = query()
        query.policy.mode = .cheapest(minimumQuality: 0.7)
        let decision = decide(query)
        #expect(decision.winner == "demo/medium")
        guard case .belowMinimumQuality = decision.exclusion("demo/small") else { Issue.record("not excluded"); return }
    }

    @Test func `the best within a budget wins in that mode`() {
        var query = query()
        query.policy.mode = .best(maximumCostUSD: 0.01)
        #expect(decide(query).winner == "demo/medium")
        query.policy.mode = .best(maximumCostUSD: 1)
        #expect(decide(query).winner == "demo/large")
    }

    @Test func `the fastest with enough quality wins in that mode`() {
        var query = query()
        query.policy.mode = .fastest(minimumQuality: 0.9)
        #expect(decide(query).winner == "demo/large")
    }

    @Test func `a task may be kept to certain tiers`() {
        var query = query(accuracy: 0, cost: 100)
        query.policy.tiers = [.code: [.premium], .chat: [.budget]]
        #expect(decide(query).winner == "demo/large")
        #expect(decide(query).exclusion("demo/small") == .outsideTiers(.code, .budget))
        query.profile = profile(task: .math)
        #expect(decide(query).winner == "demo/small")
    }

    @Test func `an incumbent stays until a challenger gains more than the margin`() {
        let pair = [candidate("demo/a", ability: 1), candidate("demo/b", ability: 1.1)]
        var query = query(pair, speed: 0, accuracy: 100, cost: 0)
        query.incumbent = Incumbent(candidate: "demo/a", age: 10)
        #expect(decide(query).reason == .sticky)
        #expect(decide(query).winner == "demo/a")
        query.policy.stickiness = 0.001
        #expect(decide(query).winner == "demo/b")
        #expect(decide(query).reason == .best)
    }

    @Test func `a cached prefix makes the incumbent cheaper while it is fresh`() {
        var cached = candidate("demo/a")
        cached.model.price = Price(promptPerMillion: 1, completionPerMillion: 5, cachedPerMillion: 0.1)
        var query = query([cached], profile: profile(promptTokens: 10_000, shared: 9000))
        let full = decide(query).winning?.costUSD.mean ?? 0
        query.incumbent = Incumbent(candidate: "demo/a", age: 0)
        let fresh = decide(query).winning?.costUSD.mean ?? 0
        query.incumbent?.age = 300
        let stale = decide(query).winning?.costUSD.mean ?? 0
        #expect(abs(full - fresh - 9000 * 0.9e-6) < 1e-12)
        #expect(abs(full - stale - 4500 * 0.9e-6) < 1e-12)
    }

    @Test func `who called a tool gets its result`() {
        var query = query(speed: 0, accuracy: 100, cost: 0)
        query.policy.explorationRate = 1
        query.incumbent = Incumbent(candidate: "demo/small", age: 5, continuation: .toolLoop)
        #expect(decide(query).winner == "demo/small" && decide(query).reason == .toolLoop)
        query.limits.banned = ["demo/small"]
        #expect(decide(query).winner != "demo/small")
    }

    @Test(arguments: [(1.0 / 24, "demo/a"), (0.25, "demo/a"), (0.5, "demo/b")])
    func `the shorter a follow-up, the better another must be to take over`(own: Double, winner: String) {
        let pair = [candidate("demo/a", ability: 0.4), candidate("demo/b", ability: 0.8)]
        var query = query(pair, profile: profile(leaning: 1 - own), speed: 0, accuracy: 100, cost: 0)
        query.policy.explorationRate = 1
        query.incumbent = Incumbent(candidate: "demo/a", age: 5, continuation: .shortFollowUp)
        #expect(decide(query).winner == winner)
        #expect(decide(query).reason == (winner == "demo/a" ? .followUp : .best))
        query.incumbent?.continuation = .none
        query.policy.explorationRate = 0
        #expect(decide(query).winner == "demo/b")
    }

    @Test func `even the shortest follow-up does not keep who may not answer, or who is far behind`() {
        let pair = [candidate("demo/a", ability: -3), candidate("demo/b", ability: 3)]
        var query = query(pair, profile: profile(leaning: 23.0 / 24), speed: 0, accuracy: 100, cost: 0)
        query.incumbent = Incumbent(candidate: "demo/a", age: 5, continuation: .shortFollowUp)
        #expect(decide(query).winner == "demo/b")
        query.priorities = Priorities(speed: 0, accuracy: 0, cost: 100)
        query.limits.banned = ["demo/a"]
        #expect(decide(query).winner == "demo/b")
    }

    @Test func `a stronger model has better expected quality, and no margin holds it back`() {
        var query = query(speed: 0, accuracy: 0, cost: 100)
        query.incumbent = Incumbent(candidate: "demo/small", age: 5, continuation: .shortFollowUp)
        query.policy.strongerThan = "demo/small"
        #expect(decide(query).winner == "demo/medium")
        query.policy.strongerThan = "demo/large"
        #expect(decide(query).winner == nil)
    }

    @Test func `an unknown price counts as a standard one, and says so`() {
        let decision = decide(query([candidate("demo/a", perMillion: nil), candidate("demo/b", perMillion: (3, 15))]))
        #expect(decision.row("demo/a")?.costUSD == decision.row("demo/b")?.costUSD)
        #expect(decision.row("demo/a")?.isPriceKnown == false)
    }

    @Test func `hidden reasoning costs money and time`() {
        var thinker = candidate("demo/b")
        thinker.reasoningRatio = 3
        let decision = decide(query([candidate("demo/a"), thinker]))
        let (plain, thinking) = (decision.row("demo/a"), decision.row("demo/b"))
        #expect((thinking?.costUSD.mean ?? 0) > 2 * (plain?.costUSD.mean ?? 1))
        #expect((thinking?.totalSeconds.mean ?? 0) > 2 * (plain?.totalSeconds.mean ?? 1))
    }
}
