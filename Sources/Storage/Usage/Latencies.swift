import GRDB
import Routing

/// How long the whole answers of one day, model, provider or task took.
public struct Latencies: Sendable, Hashable {
    /// The day, model, provider or task.
    public var name: String
    /// Seconds to the first token, of each answer where they are known.
    public var firstTokens: [Double] = []
    /// Seconds to the end, of each answer.
    public var totals: [Double] = []
}

extension Store {
    /// How long answers took between two days, in days since 1970-01-01 by the user's clock. Requests that failed or were
    /// stopped do not count.
    ///
    /// - Returns: A row for each name that has an answer, in the order of their names.
    public func latencies(by grouping: UsageGrouping, days range: ClosedRange<Int>) throws(StoreError) -> [Latencies] {
        try read("list how long answers took") { database in
            var rows: [String: Latencies] = [:]
            // A day more on each side, since SQLite does not know the user's time zone.
            let times: StatementArguments = [
                Double(range.lowerBound - 1) * 86_400, Double(range.upperBound + 2) * 86_400,
            ]
            let cursor = try Row.fetchCursor(database, sql: Self.latenciesSQL(grouping), arguments: times)
            while let row = try cursor.next() {
                let (started, ended): (Double, Double) = (row[1], row[3])
                let day = days.day(of: started)
                guard range.contains(day) else { continue }
                let name = grouping == .day ? CivilDate(day: day).description : row[0]
                rows[name, default: Latencies(name: name)].totals.append(ended - started)
                if let first: Double = row[2] { rows[name]?.firstTokens.append(first - started) }
            }
            return rows.values.sorted { $0.name < $1.name }
        }
    }

    private static func latenciesSQL(_ grouping: UsageGrouping) -> String {
        let (name, join) =
            switch grouping {
            case .day: ("''", "")
            case .model: ("attempts.model", "")
            case .provider: ("attempts.provider", "")
            case .task:
                (
                    "coalesce(decisions.task, '\(TaskType.other.rawValue)')",
                    "LEFT JOIN decisions ON decisions.id = attempts.decision"
                )
            }
        return """
            SELECT \(name), started, first_token, ended FROM attempts \(join)
            WHERE outcome = 'answered' AND started BETWEEN ? AND ?
            """
    }
}
