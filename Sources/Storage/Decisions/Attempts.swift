public import Dialogue
import GRDB

extension Store {
    /// Records a request that has ended.
    public func record(_ attempt: Attempt) throws(StoreError) {
        try write("record the attempt") { database in
            try database.cachedStatement(sql: Self.insertAttempt).execute(arguments: attempt.values)
            try record(usageOf: attempt, number: database.lastInsertedRowID, database)
        }
    }

    /// The requests made for an answer, in their order.
    public func attempts(forAnswer message: Int64) throws(StoreError) -> [Attempt] {
        try attempts("answer = ? ORDER BY number, id", message)
    }

    /// The requests that followed from a decision, in their order.
    public func attempts(forDecision decision: Int64) throws(StoreError) -> [Attempt] {
        try attempts("decision = ? ORDER BY number, id", decision)
    }

    /// The requests sent at or after a time, oldest first: what speeds and faults of models are learnt from.
    public func attempts(since time: Double) throws(StoreError) -> [Attempt] {
        try attempts("started >= ? ORDER BY started", time)
    }

    /// What the requests that followed from each decision cost, as far as is known.
    public func costsByDecision() throws(StoreError) -> [Int64: Money] {
        try read("sum up the costs of decisions") { database in
            let rows = try Row.fetchCursor(
                database,
                sql:
                    "SELECT decision, sum(cost) AS cost FROM attempts WHERE decision > 0 AND cost > 0 GROUP BY decision"
            )
            var costs: [Int64: Money] = [:]
            while let row = try rows.next() { costs[row["decision"]] = Money(picodollars: row["cost"]) }
            return costs
        }
    }

    private func attempts(_ condition: String, _ value: some DatabaseValueConvertible) throws(StoreError) -> [Attempt] {
        try read("list the attempts") { database in
            let sql = "SELECT * FROM attempts WHERE \(condition)"
            return try Row.fetchAll(database, sql: sql, arguments: [value]).map(Attempt.init)
        }
    }

    private static let insertAttempt = """
        INSERT INTO attempts (
            answer, decision, number, provider, model, started, first_token, ended, outcome, status, failure, words,
            prompt_tokens, completion_tokens, reasoning_tokens, cached_prompt_tokens, cache_write_tokens, reported_cost,
            cost, cost_source
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
}

extension Attempt {
    fileprivate var values: StatementArguments {
        [
            answer, decision, number, provider, model, started, firstToken, ended, outcome.rawValue,
            failure?.status, failure?.kind.rawValue, failure?.message,
            usage?.promptTokens, usage?.completionTokens, usage?.reasoningTokens, usage?.cachedPromptTokens,
            usage?.cacheWriteTokens, usage?.reportedCost?.picodollars,
            cost?.amount.kept, cost?.source.rawValue,
        ]
    }

    fileprivate init(_ row: Row) throws {
        guard let outcome = Outcome(rawValue: row["outcome"]) else {
            throw StoreError.Problem.unknown("outcome", row["outcome"])
        }
        self.init(
            number: row["number"],
            provider: row["provider"],
            model: row["model"],
            started: row["started"],
            ended: row["ended"],
            outcome: outcome
        )
        answer = row["answer"]
        decision = row["decision"]
        firstToken = row["first_token"]
        failure = (row["failure"] as String?).flatMap(Failure.Kind.init).map { kind in
            Failure(kind, row["words"] ?? "", status: row["status"])
        }
        usage = Usage(row)
        cost = Cost(row)
    }
}
