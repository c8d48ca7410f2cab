extension JSONReader {
    /// A string at its opening quote; the usual one without escapes is made at once.
    mutating func string() throws(JSONError) -> String {
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
