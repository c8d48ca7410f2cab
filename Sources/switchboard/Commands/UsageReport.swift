import Dialogue
import Routing
import Storage

/// What was used over some days.
struct UsageReport: Encodable {
    let by: String
    let days: Int
    let total: Sum
    let rows: [Sum]
    let latency: [LatencySummary]?
    let savings: Savings?

    /// Reads it from the database.
    init(
        store: Store, by grouping: UsageGrouping, days count: Int, now: Double, latency wantsLatency: Bool,
        savings wantsSavings: Bool
    ) throws {
        let today = LocalDays.system.day(of: now)
        let range = (today - count + 1)...today
        by = grouping.rawValue
        days = count
        total = Sum(try store.usage(days: range))
        rows = try store.usage(by: grouping, days: range).map(Sum.init)
        latency =
            wantsLatency ? try store.latencies(by: grouping, days: range).compactMap(LatencySummary.init) : nil
        savings =
            wantsSavings
            ? try Self.savings(in: store, since: LocalDays.system.beginning(ofDay: range.lowerBound)) : nil
    }

    /// Rankings are kept in part only, so every decision is made again.
    private static func savings(in store: Store, since earliest: Double) throws -> Savings {
        var (savings, filter) = (Savings([]), DecisionFilter(limit: .max))
        filter.since = earliest
        try store.forEachDecision(filter) { savings.add(decide($0.query)) }
        return savings
    }

    /// One sum.
    struct Sum: Encodable {
        let name: String
        let requests: Int
        let prompt_tokens: Int
        let cached_prompt_tokens: Int
        let completion_tokens: Int
        let reasoning_tokens: Int
        let usd: Double
        let unpriced: Int

        init(_ sum: UsageSum) {
            name = sum.name
            requests = sum.requests
            prompt_tokens = sum.promptTokens
            cached_prompt_tokens = sum.cachedPromptTokens
            completion_tokens = sum.completionTokens
            reasoning_tokens = sum.reasoningTokens
            usd = sum.cost.usd
            unpriced = sum.unpriced
        }
    }
}
