import Dialogue
import Routing
import Testing

@testable import Storage

private let day = 86_400.0

@Suite struct UsageTests {
    let store: Store
    let conversation: Int64

    init() throws { (store, conversation) = try Store.withConversation() }

    private func answer(_ model: String, cost: Int64, at time: Double, decision: Int64? = nil) throws {
        let answer = Message.answered("a", id: 0, model: model, cost: cost, decision: decision).answer
        var attempt = Attempt(
            number: 1, provider: "anvil", model: model, started: time, ended: time, outcome: .answered)
        (attempt.decision, attempt.usage, attempt.cost) = (decision, answer?.usage, answer?.cost)
        try store.record(attempt)
    }

    @Test func `what was spent is summed for the day and the month`() throws {
        let november21 = 20_778 * day
        try answer("a", cost: 1, at: november21 - 21 * day)
        try answer("a", cost: 2, at: november21 - 20 * day)
        try answer("a", cost: 4, at: november21 - 1)
        try answer("a", cost: 8, at: november21)
        try answer("a", cost: 16, at: november21 + day - 1)
        try answer("a", cost: 32, at: november21 + day)
        #expect(try store.spentToday(at: november21 + 100).picodollars == 24)
        #expect(try store.spentThisMonth(at: november21 + 100).picodollars == 30)
    }

    @Test func `usage is grouped by day, model, provider and task`() throws {
        let query = Query.sample()
        let decision = try store.record(.sample(of: query), madeFrom: query, in: nil, for: nil, at: 0, taking: 0)
        try answer("a", cost: 1, at: 0, decision: decision)
        try answer("b", cost: 5, at: day)
        try answer("a", cost: 2, at: day)

        #expect(try store.usage(by: .model, days: 0...1).map(\.name) == ["b", "a"])
        #expect(try store.usage(by: .model, days: 0...1).map(\.cost.picodollars) == [5, 3])
        #expect(try store.usage(by: .day, days: 0...1).map(\.name) == ["1970-01-01", "1970-01-02"])
        #expect(try store.usage(by: .day, days: 1...1).map(\.requests) == [2])
        #expect(try store.usage(by: .provider, days: 0...1).map(\.name) == ["anvil"])
        #expect(try store.usage(by: .task, days: 0...1).map(\.name) == ["other", "math"])
        #expect(
            try store.usage(days: 0...1)
                == UsageSum(
                    name: "",
                    requests: 3,
                    unpriced: 0,
                    promptTokens: 30,
                    completionTokens: 60,
                    reasoningTokens: 15,
                    cachedPromptTokens: 12,
                    cost: Money(picodollars: 8)
                ))
        #expect(try store.usage(days: 5...6).requests == 0)
    }

    @Test func `how long answers took is grouped like usage, without those that failed`() throws {
        let query = Query.sample()
        let decision = try store.record(.sample(of: query), madeFrom: query, in: nil, for: nil, at: 0, taking: 0)
        func attempt(_ model: String, at time: Double, _ outcome: Attempt.Outcome, decision: Int64? = nil) throws {
            var attempt = Attempt(
                number: 1, provider: "anvil", model: model, started: time, ended: time + 4, outcome: outcome)
            attempt.decision = decision
            attempt.firstToken = time + 1
            try store.record(attempt)
        }
        try attempt("a", at: 10, .answered, decision: decision)
        try attempt("b", at: day + 10, .answered)
        try attempt("b", at: day + 20, .failed)
        try attempt("b", at: 9 * day, .answered)

        let byModel = try store.latencies(by: .model, days: 0...1)
        #expect(byModel.map(\.name) == ["a", "b"] && byModel.map(\.totals) == [[4], [4]])
        #expect(byModel.map(\.firstTokens) == [[1], [1]])
        #expect(try store.latencies(by: .day, days: 0...1).map(\.name) == ["1970-01-01", "1970-01-02"])
        #expect(try store.latencies(by: .task, days: 0...1).map(\.name) == ["math", "other"])
        #expect(try store.latencies(by: .provider, days: 0...1).map(\.totals) == [[4, 4]])
    }

    @Test func `every request counts, whatever came of it`() throws {
        var attempt = Attempt(number: 1, provider: "p", model: "m", started: 0, ended: 1, outcome: .failed)
        attempt.usage = Usage(promptTokens: 7)
        attempt.cost = Cost(Money(picodollars: 3), .provider)
        try store.record(attempt)
        attempt.outcome = .answered
        try store.record(attempt)
        attempt.outcome = .stopped
        attempt.cost = nil
        try store.record(attempt)

        let sum = try store.usage(days: 0...0)
        #expect(sum.requests == 3)
        #expect(sum.unpriced == 1)
        #expect(sum.cost.picodollars == 6)
    }

    @Test func `a decision costs what all its requests did`() throws {
        for (decision, cost) in [(1, 2), (1, 3), (2, 7), (nil, 9)] as [(Int64?, Int64)] {
            try answer("a", cost: cost, at: 0, decision: decision)
        }
        #expect(try store.costsByDecision().mapValues(\.picodollars) == [1: 5, 2: 7])
    }

    @Test func `an answer is not counted beside its requests`() throws {
        try answer("a", cost: 1, at: 0)
        let id = try store.append(.waiting(at: 0), to: conversation)
        try store.finish(.answered("a", id: id, cost: 1), at: 0)
        #expect(try store.usage(days: 0...0).cost.picodollars == 1)
    }

    @Test func `costs that no request can run up do not break the sums`() throws {
        for cost in [Int64.max, .max, -5] { try store.spend(cost, at: 0) }
        #expect(try store.spentToday(at: 0) == Money(usd: 2_000))
        for cost in [Int64.max, .max] { try store.append(.answered("a", cost: cost), to: conversation) }
        #expect(try store.conversations().map(\.cost) == [Money(usd: 2_000)])
    }

    @Test func `all efforts of a model are counted as one`() throws {
        try answer("a@high", cost: 1, at: 0)
        try answer("a@low", cost: 2, at: 0)
        try answer("a@2025", cost: 4, at: 0)
        #expect(try store.usage(by: .model, days: 0...0).map(\.name) == ["a@2025", "a"])
    }
}

@Suite struct LocalDaysTests {
    @Test(arguments: [
        (0, "1970-01-01"), (-1, "1969-12-31"), (20_778, "2026-11-21"), (11_016, "2000-02-29"), (11_017, "2000-03-01"),
        (47_540, "2100-02-28"), (47_541, "2100-03-01"), (19_723, "2024-01-01"), (-719_468, "0-03-01"),
    ])
    func `a day has its date`(day: Int, date: String) {
        #expect(CivilDate(day: day).description == date)
    }

    @Test func `the day begins at midnight on the user's wall`() {
        let east = LocalDays { _ in 3600 * 9 }
        #expect(east.day(of: 15 * 3600 - 1) == 0)
        #expect(east.day(of: 15 * 3600) == 1)
        #expect(LocalDays.utc.day(of: -1) == -1)
        #expect(CivilDate(day: LocalDays.utc.monthStart(of: 20_778 * day)).description == "2026-11-01")
    }

    @Test func `a day begins where it does on the user's wall, also where clocks are changed on it`() {
        #expect(LocalDays { _ in 3600 * 9 }.beginning(ofDay: 1) == day - 9 * 3600)
        let change = 10 * day + 3600
        let summer = LocalDays { $0 < change ? 3600 : 7200 }
        for number in 9...12 {
            #expect(summer.day(of: summer.beginning(ofDay: number)) == number)
            #expect(summer.day(of: summer.beginning(ofDay: number) - 1) == number - 1)
        }
    }
}
