import Foundation

/// LiveBench's table: one row a model and effort, one column a test, scores of 0…100.
struct LiveBenchTable {
    var rows: [(model: String, scores: [String: Double])] = []
    /// Rows that have not one score for each column, which cannot be told apart and are left out.
    var broken: [String] = []

    static func read(_ file: URL) throws -> LiveBenchTable {
        let lines = try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline)
        var table = LiveBenchTable()
        guard let columns = lines.first?.split(separator: ",").dropFirst().map(String.init) else { return table }
        for line in lines.dropFirst() {
            let fields = line.split(separator: ",", omittingEmptySubsequences: false)
            guard let name = fields.first, fields.count == columns.count + 1 else {
                table.broken.append(String(fields.first ?? ""))
                continue
            }
            // A plain zero among scores of dozens of questions is a run that failed, not an answer.
            let scores = zip(columns, fields.dropFirst()).compactMap { column, field in
                Double(field).flatMap { $0 > 0 ? (column, $0) : nil }
            }
            table.rows.append((String(name), Dictionary(uniqueKeysWithValues: scores)))
        }
        return table
    }
}
