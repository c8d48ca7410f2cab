import Dialogue
import Routing
import Testing

@Suite struct `Learning by trying others` {
    let close = [
        candidate("demo/a", ability: 1, spread: 0.6, perMillion: (1, 5)),
        candidate("demo/b", ability: 1.02, spread: 0.6, perMillion: (1.1, 5.5)),
        candidate("demo/far", ability: -3, perMillion: (0.9, 5)),
    ]

    private func winners(_ change: (inout Query) -> Void = { _ in }) -> [String: Int] {
        var query = query(close)
        query.policy.explorationRate = 1
        change(&query)
        var counts: [String: Int] = [:]
        for seed in 0..<2000 {
            query.seed = UInt64(seed)
            counts[decide(query).winner ?? "", default: 0] += 1
        }
        return counts
    }

    @Test func `the second of two close candidates is tried in a capped share of messages`() {
        let counts = winners().values.sorted()
        #expect(counts.count == 2)
        #expect((50...400).contains(counts[0]))
    }

    @Test func `a candidate beyond the regret bound is never tried`() {
        #expect(winners()["demo/far"] == nil)
        #expect(winners { $0.policy.regretBound = 0 }.count == 1)
    }

    @Test func `nothing is tried with a pin, on a retry, for a stronger model, or with the last cents`() {
        #expect(winners { $0.limits.pinned = "demo/a" }.count == 1)
        #expect(winners { $0.limits.failed = ["demo/other"] }.count == 1)
        #expect(winners { $0.policy.strongerThan = "demo/far" }.count == 1)
        #expect(winners { $0.limits.remainingBudget = Money(usd: 0.01) }.count == 1)
        #expect(winners { $0.limits.remainingBudget = Money(usd: 10) }.count == 2)
        #expect(winners { $0.policy.explorationRate = 0 }.count == 1)
    }

    @Test func `an experiment sends its share to the other arm's pool`() {
        var query = query(cost: 100)
        query.policy.experiment = Experiment(name: "dear", share: 0.1, pool: .tier(.premium))
        var treated = 0
        for seed in 0..<2000 {
            query.seed = UInt64(seed)
            let decision = decide(query)
            treated += decision.arm == .treatment ? 1 : 0
            #expect((decision.winner == "demo/large") == (decision.arm == .treatment))
            #expect((decision.reason == .experiment) == (decision.arm == .treatment))
        }
        #expect((150...250).contains(treated))
    }
}
