public import Dialogue
import GRDB

/// What was used and spent, summed over requests, those that failed or were stopped included.
public struct UsageSum: Sendable, Hashable {
    /// What it is the sum for: a day, model, provider or task; empty for all.
    public var name: String
    /// Requests that used tokens.
    public var requests: Int
    /// How many of them have no known cost.
    public var unpriced: Int
    /// Prompt tokens, cached ones included.
    public var promptTokens: Int
    /// Completion tokens, reasoning included.
    public var completionTokens: Int
    /// The part of the completion that was reasoning.
    public var reasoningTokens: Int
    /// The part of the prompt that was read from a cache.
    public var cachedPromptTokens: Int
    /// The known cost.
    public var cost: Money
}

/// What usage is summed by.
public enum UsageGrouping: String, Sendable, Hashable, CaseIterable {
    case day, model, provider, task
}

extension Store {
    /// What was spent on the day of a time, as far as is known.
    public func spentToday(at time: Double) throws(StoreError) -> Money {
        let today = days.day(of: time)
        return try spent(today...today)
    }

    /// What was spent in the month of a time up to its day, as far as is known.
    public func spentThisMonth(at time: Double) throws(StoreError) -> Money {
        try spent(days.monthStart(of: time)...days.day(of: time))
    }

    /// What was used between two days, in days since 1970-01-01 by the user's clock.
    ///
    /// - Returns: A sum for each name, the dearest first; days in their order.
    public func usage(by grouping: UsageGrouping, days: ClosedRange<Int>) throws(StoreError) -> [UsageSum] {
        let order = grouping == .day ? "day" : "cost DESC, name"
        return try sums("CAST(\(grouping.rawValue) AS TEXT) AS name", "GROUP BY name ORDER BY \(order)", days).map {
            sum in
            var named = sum
            if grouping == .day, let day = Int(sum.name) { named.name = CivilDate(day: day).description }
            return named
        }
    }

    /// What was used between two days in all.
    public func usage(days: ClosedRange<Int>) throws(StoreError) -> UsageSum {
        try sums("'' AS name", "", days)[0]
    }

    private func spent(_ days: ClosedRange<Int>) throws(StoreError) -> Money { try usage(days: days).cost }

    private func sums(_ name: String, _ ending: String, _ days: ClosedRange<Int>) throws(StoreError) -> [UsageSum] {
        try read("sum up the usage") { database in
            let sql = """
                SELECT \(name), count(*) AS requests, count(*) - count(cost) AS unpriced,
                    coalesce(sum(prompt_tokens), 0) AS prompt_tokens,
                    coalesce(sum(completion_tokens), 0) AS completion_tokens,
                    coalesce(sum(reasoning_tokens), 0) AS reasoning_tokens,
                    coalesce(sum(cached_prompt_tokens), 0) AS cached_prompt_tokens, coalesce(sum(cost), 0) AS cost
                FROM usage WHERE day BETWEEN ? AND ? \(ending)
                """
            return try Row.fetchAll(database, sql: sql, arguments: [days.lowerBound, days.upperBound]).map(
                UsageSum.init)
        }
    }
}

extension UsageSum {
    fileprivate init(_ row: Row) {
        name = row["name"]
        requests = row["requests"]
        unpriced = row["unpriced"]
        promptTokens = row["prompt_tokens"]
        completionTokens = row["completion_tokens"]
        reasoningTokens = row["reasoning_tokens"]
        cachedPromptTokens = row["cached_prompt_tokens"]
        cost = Money(picodollars: row["cost"])
    }
}
