import GRDB

extension Store {
    /// Reads the whole file and checks that it is sound: for when something seems wrong. Seconds for a large file.
    ///
    /// - Throws: `StoreError` of kind `corrupt`, with what SQLite found first.
    public func verify() throws(StoreError) {
        try read("verify the database") { database in
            let finding = try String.fetchOne(database, sql: "PRAGMA integrity_check(1)")
            guard finding == "ok" else {
                throw StoreError.Problem(kind: .corrupt, detail: finding ?? "the check said nothing")
            }
            try database.checkForeignKeys()
        }
    }

    /// How many rows a table has.
    func count(of table: String) throws(StoreError) -> Int {
        try read("count the rows of \(table)") { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") ?? 0 }
    }

    /// The figure a pragma of the writing connection has, set first where a value is given.
    func pragma(_ name: String, _ value: Int? = nil) throws(StoreError) -> Int? {
        try StoreError.Naming(path: path, action: "set \(name)").explaining {
            try database.writeWithoutTransaction { database in
                if let value { try database.execute(sql: "PRAGMA \(name) = \(value)") }
                return try Int.fetchOne(database, sql: "PRAGMA \(name)")
            }
        }
    }
}
