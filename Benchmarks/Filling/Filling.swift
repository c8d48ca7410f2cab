import Dialogue
import Foundation
import Routing
import Storage

/// Fills a database with made-up conversations and decisions, the same for the same seed.
struct Filling {
    private let file: String
    private let messages: Int
    private let decisions: Int
    private let seed: UInt64

    private static let messagesEach = 20
    private static let conversationsAtOnce = 500
    private static let secondsApart = 1_200.0

    init(_ words: inout Words) throws {
        messages = Int(try words.number(after: "--messages") ?? 100_000)
        decisions = Int(try words.number(after: "--decisions") ?? 10_000)
        seed = UInt64(try words.number(after: "--seed") ?? 1)
        guard let file = words.takeFirst(), words.rest.isEmpty else {
            throw Misuse("fill FILE [--messages N] [--decisions N] [--seed N]")
        }
        self.file = file
    }

    func run() throws {
        let store = try Store(path: file)
        var random = SplitMix64(seed: seed)
        try addConversations(to: store, &random)
        try addDecisions(to: store, &random)
    }

    /// They end now, so that statistics of the last days find them.
    private func addConversations(to store: Store, _ random: inout SplitMix64) throws {
        let count = messages / Self.messagesEach
        let now = Date().timeIntervalSince1970
        var number = 0
        while number < count {
            let batch = (number..<min(count, number + Self.conversationsAtOnce)).map { place in
                Prose.conversation(
                    messages: Self.messagesEach, endingAt: now - Double(count - place) * Self.span(of: count), &random)
            }
            try store.add(batch, countingCosts: true)
            number += batch.count
        }
    }

    /// All of them in the last thirty days.
    private static func span(of count: Int) -> Double { min(secondsApart, 29 * 86_400 / Double(max(1, count))) }

    private func addDecisions(to store: Store, _ random: inout SplitMix64) throws {
        let reader = ProfileReader()
        let candidates = Candidate.shipped(350)
        let now = Date().timeIntervalSince1970
        for number in 0..<decisions {
            let profile = reader.profile(of: PromptContext(draft: Prose.message(&random)))
            let priorities = Priorities(
                speed: random.unit() * 100, accuracy: random.unit() * 100, cost: random.unit() * 100)
            let query = Query(
                profile: profile, candidates: candidates, priorities: priorities, seed: random.next())
            let id = try store.record(
                decide(query), madeFrom: query, in: nil, for: nil, at: now - Double(decisions - number), taking: 0.0001)
            try store.record(attempt(after: id, endingAt: now - Double(decisions - number), &random))
        }
    }

    private func attempt(after decision: Int64, endingAt end: Double, _ random: inout SplitMix64) -> Attempt {
        let start = end - 1 - random.unit() * 20
        let model = "bench/model-\(1 + random.number(below: 24))"
        var attempt = Attempt(
            number: 1, provider: "bench", model: model, started: start, ended: end, outcome: .answered)
        attempt.decision = decision
        attempt.firstToken = start + random.unit()
        return attempt
    }
}
