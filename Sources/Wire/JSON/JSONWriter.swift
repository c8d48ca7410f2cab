extension JSON {
    /// The value as JSON in UTF-8: no white space, members sorted by name, so that equal values are equal bytes.
    ///
    /// Gateways use the bytes of a request as a cache key, which only an order that never changes makes useful.
    public var bytes: [UInt8] {
        var output: [UInt8] = []
        write(to: &output)
        return output
    }

    /// The value as JSON text, as `bytes` has it.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    private func write(to output: inout [UInt8]) {
        switch self {
        case .null: output.append(contentsOf: "null".utf8)
        case .bool(let value): output.append(contentsOf: (value ? "true" : "false").utf8)
        case .number(let number): output.append(contentsOf: number.text.utf8)
        case .string(let text): Self.write(text, to: &output)
        case .array(let elements): Self.write(elements, to: &output)
        case .object(let object): Self.write(object, to: &output)
        }
    }

    private static func write(_ elements: [JSON], to output: inout [UInt8]) {
        output.append(.openBracket)
        for (index, element) in elements.enumerated() {
            if index > 0 { output.append(.comma) }
            element.write(to: &output)
        }
        output.append(.closeBracket)
    }

    private static func write(_ object: JSONObject, to output: inout [UInt8]) {
        output.append(.openBrace)
        let members = object.members.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        for (index, member) in members.enumerated() {
            if index > 0 { output.append(.comma) }
            write(member.name, to: &output)
            output.append(.colon)
            member.value.write(to: &output)
        }
        output.append(.closeBrace)
    }

    private static func write(_ text: String, to output: inout [UInt8]) {
        output.append(.quote)
        for byte in text.utf8 {
            switch byte {
            case .quote, .backslash: output += [.backslash, byte]
            case .lineFeed: output += [.backslash, UInt8(ascii: "n")]
            case .carriageReturn: output += [.backslash, UInt8(ascii: "r")]
            case .tab: output += [.backslash, UInt8(ascii: "t")]
            case 0..<0x20: output.append(contentsOf: "\\u00".utf8 + [hexadecimal(byte >> 4), hexadecimal(byte & 15)])
            default: output.append(byte)
            }
        }
        output.append(.quote)
    }

    private static func hexadecimal(_ value: UInt8) -> UInt8 {
        value < 10 ? .zero + value : UInt8(ascii: "a") + value - 10
    }
}
