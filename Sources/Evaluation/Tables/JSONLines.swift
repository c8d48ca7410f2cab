import FoundationEssentials

/// Reads tables of one JSON object a line.
public enum JSONLines {
    /// A line that makes no sense.
    public struct Problem: Error, Sendable, CustomStringConvertible {
        /// The line, from 1.
        public let line: Int
        /// What is wrong with it.
        public let cause: String

        /// The problem in words: "line 3: no value for key 'prompt'".
        public var description: String { "line \(line): \(cause)" }
    }

    /// Reads every line of a table; blank lines do not count. Stops at the first line that makes no sense.
    public static func read<Row: Decodable>(_ bytes: [UInt8], as type: Row.Type = Row.self) throws(Problem) -> [Row] {
        let decoder = JSONDecoder()
        var rows: [Row] = []
        for (place, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            guard line.contains(where: { $0 > 0x20 }) else { continue }
            do {
                rows.append(try decoder.decode(type, from: Data(line)))
            } catch {
                throw Problem(line: place + 1, cause: cause(error))
            }
        }
        return rows
    }

    private static func cause(_ error: any Error) -> String {
        switch error {
        case DecodingError.keyNotFound(let key, let context) where context.codingPath.isEmpty:
            "no value for key '\(key.stringValue)'"
        case DecodingError.keyNotFound(let key, let context):
            "'\(name(context))' has no value for key '\(key.stringValue)'"
        case DecodingError.typeMismatch(_, let context) where context.codingPath.isEmpty:
            "not a JSON object"
        case DecodingError.typeMismatch(let type, let context):
            "'\(name(context))' is not \(words(for: type))"
        case DecodingError.valueNotFound(_, let context):
            "'\(name(context))' has no value"
        case DecodingError.dataCorrupted(let context) where !context.codingPath.isEmpty:
            "'\(name(context))' \(context.debugDescription)"
        default: "not a JSON object"
        }
    }

    private static func name(_ context: DecodingError.Context) -> String {
        context.codingPath.map(\.stringValue).joined(separator: ".")
    }

    private static func words(for type: any Any.Type) -> String {
        switch type {
        case is Double.Type, is Int.Type: "a number"
        case is String.Type: "text"
        case is Bool.Type: "true or false"
        default: "\(type)".contains("Array") ? "a list" : "an object"
        }
    }
}
