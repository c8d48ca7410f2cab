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

/// One pass over the bytes of a JSON value.
struct JSONReader {
    private let bytes: [UInt8]
    private var position = 0
    private var depth = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    mutating func wholeValue() throws(JSONError) -> JSON {
        let value = try value()
        skipSpace()
        guard position == bytes.count else { throw error(.unexpectedByte) }
        return value
    }

    private mutating func value() throws(JSONError) -> JSON {
        skipSpace()
        switch try peek() {
        case .openBrace: return .object(try object())
        case .openBracket: return .array(try array())
        case .quote: return .string(try string())
        default: return if let word = word() { word } else { try number() }
        }
    }

    /// Goes one level deeper, which is where hostile input is stopped before the stack is.
    private mutating func open() throws(JSONError) {
        guard depth < JSON.maximumDepth else { throw error(.nestsTooDeep) }
        depth += 1
        position += 1
    }

    private mutating func object() throws(JSONError) -> JSONObject {
        try open()
        defer { depth -= 1 }
        var members: [JSONObject.Member] = []
        guard try !skips(.closeBrace) else { return JSONObject() }
        repeat {
            skipSpace()
            guard try peek() == .quote else { throw error(.unexpectedByte) }
            let name = try string()
            guard try skips(.colon) else { throw error(.unexpectedByte) }
            members.append(JSONObject.Member(name: name, value: try value()))
        } while try skips(.comma)
        guard try skips(.closeBrace) else { throw error(.unexpectedByte) }
        return JSONObject(members)
    }

    private mutating func array() throws(JSONError) -> [JSON] {
        try open()
        defer { depth -= 1 }
        var elements: [JSON] = []
        guard try !skips(.closeBracket) else { return elements }
        repeat { elements.append(try value()) } while try skips(.comma)
        guard try skips(.closeBracket) else { throw error(.unexpectedByte) }
        return elements
    }

    private mutating func word() -> JSON? {
        for (text, value) in Self.words where bytes[position...].starts(with: text.utf8) {
            position += text.utf8.count
            return value
        }
        return nil
    }

    /// The last three are what some languages write where JSON knows no number.
    private static let words: [(String, JSON)] = [
        ("null", .null), ("false", .bool(false)), ("true", .bool(true)),
        ("NaN", .null), ("Infinity", .null), ("-Infinity", .null),
    ]

    private mutating func number() throws(JSONError) -> JSON {
        let start = position
        if try peek() == .minus { position += 1 }
        try digits()
        if at(.dot) {
            position += 1
            try digits()
        }
        if at(UInt8(ascii: "e")) || at(UInt8(ascii: "E")) {
            position += 1
            if at(.plus) || at(.minus) { position += 1 }
            try digits()
        }
        return .number(JSONNumber(validText: String(decoding: bytes[start..<position], as: UTF8.self)))
    }

    /// At least one digit; leading zeros are forgiven.
    private mutating func digits() throws(JSONError) {
        let start = position
        while position < bytes.count, bytes[position].isDigit { position += 1 }
        guard position > start else { throw error(.malformedNumber) }
    }
}

// MARK: - Strings

extension JSONReader {
    /// A string at its opening quote; the usual one without escapes is made at once.
    private mutating func string() throws(JSONError) -> String {
        position += 1
        let start = position
        skipPlainCharacters()
        if try peek() == .quote {
            position += 1
            return String(decoding: bytes[start..<position - 1], as: UTF8.self)
        }
        return try escapedString(from: start)
    }

    private mutating func escapedString(from start: Int) throws(JSONError) -> String {
        var text = Array(bytes[start..<position])
        while try peek() != .quote {
            try appendEscape(to: &text)
            let plain = position
            skipPlainCharacters()
            text.append(contentsOf: bytes[plain..<position])
        }
        position += 1
        return String(decoding: text, as: UTF8.self)
    }

    private mutating func skipPlainCharacters() {
        while position < bytes.count, bytes[position] != .quote, bytes[position] != .backslash { position += 1 }
    }

    private mutating func appendEscape(to text: inout [UInt8]) throws(JSONError) {
        position += 1
        let letter = try peek()
        position += 1
        switch letter {
        case .quote, .backslash, .slash: text.append(letter)
        case UInt8(ascii: "n"): text.append(.lineFeed)
        case UInt8(ascii: "r"): text.append(.carriageReturn)
        case UInt8(ascii: "t"): text.append(.tab)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "u"): text.append(contentsOf: String(try escapedScalar()).utf8)
        default: throw error(.malformedEscape)
        }
    }

    /// The scalar of one `\u` escape, or of two that are a surrogate pair; U+FFFD for half a pair.
    private mutating func escapedScalar() throws(JSONError) -> Unicode.Scalar {
        let first = try codeUnit()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard UTF16.isLeadSurrogate(first), at(.backslash), position + 1 < bytes.count,
            bytes[position + 1] == UInt8(ascii: "u")
        else { return "\u{FFFD}" }
        let afterFirst = position
        position += 2
        let second = try codeUnit()
        guard UTF16.isTrailSurrogate(second) else {
            position = afterFirst
            return "\u{FFFD}"
        }
        return UTF16.decode(UTF16.EncodedScalar([first, second]))
    }

    private mutating func codeUnit() throws(JSONError) -> UInt16 {
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard let digit = try peek().hexadecimalValue else { throw error(.malformedEscape) }
            unit = unit << 4 | UInt16(digit)
            position += 1
        }
        return unit
    }
}

// MARK: - Single bytes

extension JSONReader {
    private func peek() throws(JSONError) -> UInt8 {
        guard position < bytes.count else { throw error(.endsTooEarly) }
        return bytes[position]
    }

    private func at(_ byte: UInt8) -> Bool {
        position < bytes.count && bytes[position] == byte
    }

    /// Skips white space and then the byte, if it is there.
    private mutating func skips(_ byte: UInt8) throws(JSONError) -> Bool {
        skipSpace()
        guard try peek() == byte else { return false }
        position += 1
        return true
    }

    private mutating func skipSpace() {
        while position < bytes.count, bytes[position].isSpace { position += 1 }
    }

    private func error(_ reason: JSONError.Reason) -> JSONError {
        JSONError(reason: reason, offset: position)
    }
}
