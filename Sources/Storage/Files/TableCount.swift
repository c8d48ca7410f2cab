import GRDB

extension Store {
    /// How many rows a table has, for statistics of the file itself.
    func count(of table: String) throws(StoreError) -> Int {
        try read("count the rows of \(table)") { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") ?? 0 }
    }
}
