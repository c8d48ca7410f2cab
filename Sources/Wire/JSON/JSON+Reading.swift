/// Why some bytes are not JSON.
public struct JSONError: Error, Sendable, Hashable {
    /// What was found wrong.
    public enum Reason: Sendable, Hashable {
        case endsTooEarly, unexpectedByte, malformedNumber, malformedEscape, nestsTooDeep
    }

    /// What was found wrong.
    public let reason: Reason
    /// At which byte, counted from zero.
    public let offset: Int

    /// A reason with its place.
    public init(reason: Reason, offset: Int) {
        self.reason = reason
        self.offset = offset
    }
}

extension JSON {
    /// The deepest nesting of arrays and objects that is read.
    public static let maximumDepth = 128

    /// Reads one value that fills all of the bytes but for white space.
    ///
    /// Strict in structure, lenient in what providers are known to get wrong: malformed UTF-8 and lone surrogates become
    /// U+FFFD, control characters may stand in strings, `NaN` and infinities count as null, and a BOM is skipped.
    ///
    /// - Throws: `JSONError` for anything else that RFC 8259 does not allow, and for nesting deeper than `maximumDepth`.
    public init(parsing bytes: [UInt8]) throws(JSONError) {
        var reader = JSONReader(bytes)
        self = try reader.wholeValue()
    }

    /// Reads one value from text, as `init(parsing:)` does from bytes.
    public init(parsing text: String) throws(JSONError) {
        try self.init(parsing: Array(text.utf8))
    }
}
