import Foundation

/// Everything that was measured, and where.
struct Report: Encodable {
    let machine: Machine
    let measurements: [Measurement]

    /// For programs.
    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }

    /// For people.
    var text: String {
        let rows = [["WHAT", "MEDIAN", "P99", "RATE", "ALLOCATIONS", "RUNS"]] + measurements.map(Self.row)
        let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        let lines = rows.map { row in
            row.indices.map { column in
                let space = String(repeating: " ", count: widths[column] - row[column].count)
                return column == 0 ? row[column] + space : space + row[column]
            }.joined(separator: "  ")
        }
        return ([machine.text, ""] + lines).joined(separator: "\n")
    }

    private static func row(_ found: Measurement) -> [String] {
        let rate = found.rate.map { String(format: "%.0f ", $0) + (found.rate_unit ?? "") } ?? ""
        let allocations = found.allocations.map(String.init) ?? ""
        return [found.name, time(found.median_us), time(found.p99_us), rate, allocations, String(found.runs)]
    }

    private static func time(_ microseconds: Double) -> String {
        switch microseconds {
        case ..<1_000: String(format: "%.1f µs", microseconds)
        case ..<1_000_000: String(format: "%.2f ms", microseconds / 1_000)
        default: String(format: "%.2f s", microseconds / 1_000_000)
        }
    }
}
