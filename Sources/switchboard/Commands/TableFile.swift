import Evaluation
import FoundationEssentials

/// A table that a user names on the command line; `-` is standard input.
struct TableFile {
    private let path: String

    init(_ path: String) {
        self.path = path
    }

    /// Its rows.
    ///
    /// - Throws: `Trouble` that names the file and the line that makes no sense.
    func rows<Row: Decodable>(_ type: Row.Type = Row.self) throws -> [Row] {
        try rows(type, of: bytes)
    }

    /// The rows of what was read from it.
    ///
    /// - Throws: as above.
    func rows<Row: Decodable>(_ type: Row.Type = Row.self, of bytes: [UInt8]) throws -> [Row] {
        do {
            return try JSONLines.read(bytes, as: type)
        } catch {
            throw Trouble("\(path), \(error); `switchboard eval --help` shows what a line looks like.")
        }
    }

    /// All of it.
    ///
    /// - Throws: `Trouble` when it cannot be read.
    var bytes: [UInt8] {
        get throws {
            if path == "-" { return StandardInput.bytes() }
            guard let data = FileManager.default.contents(atPath: path) else {
                throw Trouble("\(path) cannot be read; give the path of a table with one JSON object a line.")
            }
            return Array(data)
        }
    }

    /// What a measurement finds; what makes the table unfit is told with its name.
    func naming<Found>(_ measure: () throws -> Found) throws -> Found {
        do { return try measure() } catch let problem as EvaluationProblem { throw Trouble("\(path): \(problem)") }
    }
}
