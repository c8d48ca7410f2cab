import GRDB
public import Routing

extension Store {
    /// Records a decision with everything it was made from, so that it can be explained and replayed bit for bit.
    ///
    /// - Parameters:
    ///   - decision: What was decided.
    ///   - query: What it was made from.
    ///   - conversation: Where.
    ///   - question: The message it was made for; nil when it is not kept.
    ///   - time: When.
    ///   - seconds: How long the engine took.
    /// - Returns: Its number in the log, for `Answer.decision`.
    public func record(
        _ decision: Decision,
        madeFrom query: Query,
        in conversation: Int64?,
        for question: Int64?,
        at time: Double,
        taking seconds: Double
    ) throws(StoreError) -> Int64 {
        var known = knownCandidates.all
        let id = try write("record the decision") { database in
            var words = Words(database)
            let set = try CandidateSets.number(of: query.candidates, known: &known, words: &words, database)
            let kept = try KeptDecision(decision, madeFrom: query)
            let values: StatementArguments = [
                conversation, question, time, seconds, decision.engine, query.profile.task.rawValue, decision.winner,
                decision.reason.rawValue, decision.ranking.count, DecisionDigest(decision).signed, set,
                try words.pack(kept.query).databaseBlob, try words.pack(kept.decision).databaseBlob,
            ]
            try database.cachedStatement(sql: Self.insertDecision).execute(arguments: values)
            return database.lastInsertedRowID
        }
        knownCandidates.replace(with: known)
        return id
    }

    /// A decision by its number in the log.
    ///
    /// - Throws: `StoreError` of kind `missing` when there is none, `unreadable` when this version cannot read it.
    public func decision(_ id: Int64) throws(StoreError) -> DecisionRecord {
        try read("load the decision") { database in
            let row = try Row.fetchOne(database, sql: "SELECT * FROM decisions WHERE id = ?", arguments: [id])
            guard let row else { throw StoreError.Problem.missing("decision", id) }
            var reader = try DecisionReader(database)
            return try reader.record(row)
        }
    }

    /// Lists decisions, newest first.
    public func decisions(_ filter: DecisionFilter = DecisionFilter()) throws(StoreError) -> [DecisionSummary] {
        try read("list the decisions") { database in
            let sql = filter.sql("id, time, conversation, question, seconds, engine, task, winner, reason")
            return try Row.fetchAll(database, sql: sql, arguments: filter.arguments).map(DecisionSummary.init)
        }
    }

    /// Hands whole decisions to the body, newest first and one at a time, however many there are. What the body throws ends it
    /// and is thrown on.
    public func forEachDecision(
        _ filter: DecisionFilter = DecisionFilter(),
        _ body: (DecisionRecord) throws -> Void
    ) throws {
        try reading("load the decisions") { database in
            var reader = try DecisionReader(database)
            let rows = try Row.fetchCursor(database, sql: filter.sql("*"), arguments: filter.arguments)
            while let row = try rows.next() {
                let record = try reader.record(row)
                do { try body(record) } catch { throw CallersError(underlying: error) }
            }
        }
    }

    private static let insertDecision = """
        INSERT INTO decisions (
            conversation, question, time, seconds, engine, task, winner, reason, ranking_count, digest,
            candidate_set, query, decision
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
}

extension DecisionFilter {
    fileprivate func sql(_ columns: String) -> String {
        let conditions = clauses.isEmpty ? "" : "WHERE " + clauses.map(\.sql).joined(separator: " AND ")
        return "SELECT \(columns) FROM decisions \(conditions) ORDER BY id DESC LIMIT \(max(0, limit))"
    }

    fileprivate var arguments: StatementArguments { StatementArguments(clauses.map(\.value)) }

    private var clauses: [(sql: String, value: any DatabaseValueConvertible)] {
        var clauses: [(sql: String, value: any DatabaseValueConvertible)] = []
        if let conversation { clauses.append(("conversation = ?", conversation)) }
        if let winner { clauses.append(("winner = ?", winner)) }
        if let task { clauses.append(("task = ?", task.rawValue)) }
        if let since { clauses.append(("time >= ?", since)) }
        if let after { clauses.append(("id > ?", after)) }
        return clauses
    }
}

extension DecisionSummary {
    fileprivate init(_ row: Row) throws {
        id = row["id"]
        time = row["time"]
        conversation = row["conversation"]
        question = row["question"]
        seconds = row["seconds"]
        engine = row["engine"]
        task = TaskType(rawValue: row["task"]) ?? .other
        winner = row["winner"]
        reason = Decision.Reason(rawValue: row["reason"]) ?? .none
    }
}
