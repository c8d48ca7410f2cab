import FoundationEssentials

/// A value that is nil where it is missing or of another kind than expected: exports change without notice.
struct Lenient<Value: Decodable>: Decodable {
    let value: Value?

    init(from decoder: any Decoder) throws {
        value = try? Value(from: decoder)
    }
}

extension KeyedDecodingContainer {
    /// The value of a key; nil where it is missing or of another kind.
    func lenient<Value: Decodable>(_ key: Key, as type: Value.Type = Value.self) -> Value? {
        try? decode(type, forKey: key)
    }
}

/// Reads a time as web services write them, such as `2026-11-21T05:30:12.5Z`; nil when it is none.
func secondsSince1970(ofISO8601 text: String?) -> Double? {
    guard let text else { return nil }
    let styles = [Date.ISO8601FormatStyle(includingFractionalSeconds: true), Date.ISO8601FormatStyle()]
    return styles.lazy.compactMap { try? Date(text, strategy: $0).timeIntervalSince1970 }.first
}
