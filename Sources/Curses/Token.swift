import Drawing

/// The first whole thing in a run of input bytes: a key, a report, or something to skip.
struct Token {
    /// Bytes it takes.
    let length: Int
    /// What it means; nil when it means nothing here.
    let input: Input?
    /// Whether a paste follows.
    var beginsPaste = false

    private init(_ length: Int, _ input: Input?) {
        self.length = length
        self.input = input
    }

    private init(_ length: Int, key: Key?) {
        self.init(length, key.map(Input.key))
    }

    /// Nil when the bytes end before the thing does.
    init?(_ bytes: ArraySlice<UInt8>) {
        guard let first = bytes.first else { return nil }
        switch first {
        case 0x1B:
            guard let token = Self.escaped(bytes.dropFirst()) else { return nil }
            self = token
        case ..<0x20, 0x7F: self.init(1, key: Self.control(first))
        case ..<0x7F: self.init(1, key: Key(Character(Unicode.Scalar(first))))
        default:
            guard let token = Self.scalar(bytes) else { return nil }
            self = token
        }
    }

    private static func control(_ byte: UInt8) -> Key {
        switch byte {
        case 0x0D: .enter
        case 0x09: .tab
        case 0x7F: .backspace
        case 0: Key(.character(" "), .ctrl)
        case 1...26: .ctrl(Character(Unicode.Scalar(byte + 0x60)))
        default: .ctrl(Character(Unicode.Scalar(byte + 0x40)))
        }
    }

    /// A character beyond ASCII; bytes that are no UTF-8 are skipped one by one.
    private static func scalar(_ bytes: ArraySlice<UInt8>) -> Token? {
        guard let first = bytes.first else { return nil }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
        if bytes.count < length, bytes.dropFirst().allSatisfy({ $0 & 0xC0 == 0x80 }) { return nil }
        guard let text = String(validating: bytes.prefix(length), as: UTF8.self), let character = text.first else {
            return Token(1, nil)
        }
        return Token(length, key: Key(character))
    }

    /// What follows an escape.
    private static func escaped(_ bytes: ArraySlice<UInt8>) -> Token? {
        guard let first = bytes.first else { return nil }
        switch first {
        case UInt8(ascii: "["): return controlSequence(bytes.dropFirst())
        case UInt8(ascii: "O"): return bytes.dropFirst().first.map { Token(3, key: KeySequence.singleShift($0)) }
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"): return stringSequence(bytes)
        case 0x1B: return Token(1, key: .escape)
        default:
            guard let token = Token(bytes) else { return nil }
            guard case .key(var key) = token.input else { return Token(token.length + 1, nil) }
            key.modifiers.insert(.alt)
            return Token(token.length + 1, key: key)
        }
    }

    private static func controlSequence(_ bytes: ArraySlice<UInt8>) -> Token? {
        guard let end = bytes.firstIndex(where: { !(0x20..<0x40).contains($0) }) else { return nil }
        let length = end - bytes.startIndex + 3
        guard bytes[end] >= 0x40, bytes[end] < 0x7F else { return Token(length - 1, nil) }
        let sequence = ControlSequence(parameters: bytes[..<end], final: bytes[end])
        var token = Token(length, sequence.input)
        token.beginsPaste = sequence.final == UInt8(ascii: "~") && sequence.number(0) == 200
        return token
    }

    /// An answer of the terminal to some question, skipped up to its end.
    private static func stringSequence(_ bytes: ArraySlice<UInt8>) -> Token? {
        guard let end = bytes.dropFirst().firstIndex(where: { $0 == 0x07 || $0 == 0x1B || $0 == 0x18 }) else {
            return nil
        }
        if bytes[end] == 0x1B, end + 1 == bytes.endIndex { return nil }
        let isTwoBytes = bytes[end] == 0x1B && bytes[end + 1] == UInt8(ascii: "\\")
        let background = Background(answer: Array(bytes[..<end])).map { Input.background(isLight: $0 == .light) }
        return Token(end - bytes.startIndex + (bytes[end] == 0x1B ? (isTwoBytes ? 3 : 1) : 2), background)
    }
}
