/// The bytes that have a meaning on the wire, by name.
extension UInt8 {
    static let tab: UInt8 = 0x09
    static let lineFeed: UInt8 = 0x0A
    static let carriageReturn: UInt8 = 0x0D
    static let space: UInt8 = 0x20
    static let quote: UInt8 = 0x22
    static let plus: UInt8 = 0x2B
    static let comma: UInt8 = 0x2C
    static let minus: UInt8 = 0x2D
    static let dot: UInt8 = 0x2E
    static let slash: UInt8 = 0x2F
    static let zero: UInt8 = 0x30
    static let colon: UInt8 = 0x3A
    static let less: UInt8 = 0x3C
    static let openBracket: UInt8 = 0x5B
    static let backslash: UInt8 = 0x5C
    static let closeBracket: UInt8 = 0x5D
    static let openBrace: UInt8 = 0x7B
    static let closeBrace: UInt8 = 0x7D

    /// Whether it is one of the four characters JSON skips between values.
    var isSpace: Bool { self == .space || self == .lineFeed || self == .carriageReturn || self == .tab }

    /// Whether it is an ASCII digit.
    var isDigit: Bool { (0x30...0x39).contains(self) }

    /// The worth of a hexadecimal digit; nil for anything else.
    var hexadecimalValue: UInt8? {
        switch self {
        case 0x30...0x39: self - 0x30
        case 0x41...0x46: self - 0x41 + 10
        case 0x61...0x66: self - 0x61 + 10
        default: nil
        }
    }
}

extension Collection<UInt8> where SubSequence: BidirectionalCollection {
    /// Without the white space at both ends.
    var trimmed: SubSequence {
        var rest = drop(while: \.isSpace)
        while rest.last?.isSpace == true { rest = rest.dropLast() }
        return rest
    }
}
