import GRDB

extension Store {
    /// Keeps an outcome to learn from.
    public func record(_ outcome: Outcome) throws(StoreError) {
        try write("record the outcome") { database in
            let statement = try database.cachedStatement(
                sql: """
                    INSERT INTO outcomes (
                        time, kind, candidate, rival, answer, decision, value, weight, tasks, features
                    ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """
            )
            try statement.execute(arguments: [
                outcome.time, outcome.kind.rawValue, outcome.candidate, outcome.rival, outcome.answer, outcome.decision,
                outcome.value, outcome.weight, outcome.tasks.littleEndianBytes.databaseBlob,
                outcome.features.databaseBlob,
            ])
        }
    }

    /// The outcomes at or after a time, oldest first. Kinds of a newer version are left out.
    public func outcomes(since time: Double = 0) throws(StoreError) -> [Outcome] {
        try read("load the outcomes") { database in
            let sql = "SELECT * FROM outcomes WHERE time >= ? ORDER BY time, id"
            return try Row.fetchAll(database, sql: sql, arguments: [time]).compactMap(Outcome.init)
        }
    }

    /// Forgets all outcomes at or after a time: the router has then not learnt from them.
    public func forgetOutcomes(since time: Double = 0) throws(StoreError) {
        try write("forget the outcomes") { database in
            try database.execute(sql: "DELETE FROM outcomes WHERE time >= ?", arguments: [time])
        }
    }
}

extension Outcome {
    fileprivate init?(_ row: Row) {
        guard let kind = Kind(rawValue: row["kind"]) else { return nil }
        self.init(
            kind,
            of: row["candidate"],
            at: row["time"],
            value: row["value"],
            weight: row["weight"],
            tasks: [Double](littleEndianBytes: row.bytes("tasks")),
            features: row.bytes("features")
        )
        rival = row["rival"]
        answer = row["answer"]
        decision = row["decision"]
    }
}

extension [Double] {
    fileprivate var littleEndianBytes: [UInt8] {
        flatMap { number in Swift.withUnsafeBytes(of: number.bitPattern.littleEndian, Array<UInt8>.init) }
    }

    fileprivate init(littleEndianBytes bytes: [UInt8]) {
        self = stride(from: 0, to: bytes.count - 7, by: 8).map { start in
            Double(bitPattern: bytes[start..<start + 8].reversed().reduce(0) { $0 << 8 | UInt64($1) })
        }
    }
}
