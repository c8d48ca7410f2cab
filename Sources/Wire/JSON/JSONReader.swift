/// One pass over the bytes of a JSON value.
struct JSONReader {
    let bytes: [UInt8]
    var position = 0
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
        case 0x30...0x39: return try number()
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

// MARK: - Single bytes

extension JSONReader {
    func peek() throws(JSONError) -> UInt8 {
        guard position < bytes.count else { throw error(.endsTooEarly) }
        return bytes[position]
    }

    func at(_ byte: UInt8) -> Bool {
        position < bytes.count && bytes[position] == byte
    }

    /// Skips white space and then the byte, if it is there.
    mutating func skips(_ byte: UInt8) throws(JSONError) -> Bool {
        skipSpace()
        guard try peek() == byte else { return false }
        position += 1
        return true
    }

    mutating func skipSpace() {
        while position < bytes.count, bytes[position].isSpace { position += 1 }
    }

    func error(_ reason: JSONError.Reason) -> JSONError {
        JSONError(reason: reason, offset: position)
    }
}
