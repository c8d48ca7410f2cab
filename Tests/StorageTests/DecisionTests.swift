import Dialogue
import Routing
import Testing

@testable import Storage

@Suite struct DecisionTests {
    let store: Store
    let conversation: Int64

    init() throws { (store, conversation) = try Store.withConversation() }

    private func record(_ query: Query, _ decision: Decision? = nil, at time: Double = 100) throws -> Int64 {
        try store.record(
            decision ?? .sample(of: query),
            madeFrom: query,
            in: conversation,
            for: 7,
            at: time,
            taking: 0.00014
        )
    }

    @Test func `a query comes back bit for bit`() throws {
        let query = Query.sample()
        let id = try record(query)

        let record = try store.decision(id)

        #expect(record.query == query)
        #expect(record.decision == .sample(of: query))
        #expect(record.seconds == 0.00014)
        #expect(record.conversation == conversation)
        #expect(record.question == 7)
        #expect(record.isReproduced(by: .sample(of: query)))
    }

    @Test func `the winner's row is kept wherever it stands, and all rows are vouched for`() throws {
        let query = Query.sample(candidates: 40)
        var decision = Decision.sample(of: query)
        decision.winner = decision.ranking[30].candidate
        let id = try record(query, decision)

        let record = try store.decision(id)

        #expect(record.decision.winning == decision.ranking[30])
        #expect(record.rankingCount == 40)
        #expect(record.decision.ranking.count < 40)
        #expect(record.isReproduced(by: decision))
        decision.ranking[35].score = decision.ranking[35].score.nextUp
        #expect(!record.isReproduced(by: decision))
    }

    @Test func `candidates that did not change are kept once`() throws {
        for _ in 0..<3 { _ = try record(.sample(candidates: 50)) }
        var changed = Query.sample(candidates: 50)
        changed.candidates[20] = .sample(20, speed: 1)
        let id = try record(changed)

        #expect(try store.count(of: "candidates") == 51)
        #expect(try store.count(of: "candidate_sets") == 2)
        #expect(try store.decision(id).query == changed)
    }

    @Test func `a decision that failed to be kept leaves no candidate thought kept`() throws {
        let query = Query.sample()
        #expect(throws: StoreError.self) {
            try store.record(.sample(of: query), madeFrom: query, in: 42, for: nil, at: 1, taking: 0)
        }
        let id = try record(query)
        #expect(try store.decision(id).query == query)
    }

    @Test func `the list can be narrowed`() throws {
        var math = Query.sample()
        math.candidates = [.sample(5), .sample(6)]
        let first = try record(math, at: 100)
        let second = try record(.sample(), at: 200)

        #expect(try store.decisions().map(\.id) == [second, first])
        #expect(try store.decisions(DecisionFilter(limit: 1)).map(\.id) == [second])
        var filter = DecisionFilter()
        filter.winner = "anvil/5"
        #expect(try store.decisions(filter).map(\.id) == [first])
        filter = DecisionFilter()
        filter.after = second - 1
        #expect(try store.decisions(filter).map(\.id) == [second])
        filter = DecisionFilter()
        filter.since = 150
        #expect(try store.decisions(filter).map(\.id) == [second])
        filter.task = .chat
        #expect(try store.decisions(filter).isEmpty)
    }

    @Test func `all decisions can be gone through`() throws {
        let ids = try [record(.sample(seed: 1)), record(.sample(seed: 2)), record(.sample(seed: 3))]
        var seeds: [UInt64] = []
        try store.forEachDecision { record in
            seeds.append(record.query.seed)
            #expect(record.isReproduced(by: .sample(of: record.query)))
        }
        #expect(seeds == [3, 2, 1])
        #expect(ids == ids.sorted())
    }

    @Test func `what the caller throws while going through decisions reaches the caller`() throws {
        struct Enough: Error {}
        _ = try record(.sample())
        #expect(throws: Enough.self) { try store.forEachDecision { _ in throw Enough() } }
    }

    @Test func `attempts come back in their order`() throws {
        var failed = Attempt(number: 1, provider: "p", model: "m", started: 1, ended: 2, outcome: .failed)
        failed.decision = 3
        failed.answer = 4
        failed.failure = Failure(.rateLimit, "slow down", status: 429)
        var answered = Attempt(number: 2, provider: "p", model: "n", started: 2, ended: 5, outcome: .answered)
        answered.decision = 3
        answered.firstToken = 2.5
        answered.usage = Usage(promptTokens: 1, completionTokens: 2, reportedCost: Money(picodollars: 9))
        answered.cost = Cost(Money(picodollars: 9), .provider)
        try store.record(answered)
        try store.record(failed)

        #expect(try store.attempts(forDecision: 3) == [failed, answered])
        #expect(try store.attempts(forAnswer: 4) == [failed])
        #expect(try store.attempts(since: 2) == [answered])
    }
}
