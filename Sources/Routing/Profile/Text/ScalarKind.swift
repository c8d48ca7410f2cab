/// What a Unicode scalar is to the reader of prompts: which script it is of, or what it does between words.
enum ScalarKind: UInt8, Sendable {
    case space, newline, digit, punctuation, symbol, emoji
    case latin, han, kana, hangul, cyrillic, arabic, devanagari, bengali, tamil, thai, greek, hebrew, otherLetter

    /// Whether words are made of it.
    var isWord: Bool { self == .digit || isLetter }

    /// Whether it is a letter of some script.
    var isLetter: Bool { rawValue >= ScalarKind.latin.rawValue }

    /// Whether its script writes without spaces between words, so that every scalar may begin one.
    var isUnspaced: Bool { self == .han || self == .kana || self == .thai }

    /// The kind of a scalar by its value.
    @inline(__always)
    static func of(_ scalar: UInt32) -> ScalarKind {
        scalar < 0x80 ? ofASCII(UInt8(truncatingIfNeeded: scalar)) : beyondASCII(scalar)
    }

    @inline(__always)
    private static func ofASCII(_ byte: UInt8) -> ScalarKind {
        switch byte {
        case 0x61...0x7A, 0x41...0x5A: .latin
        case 0x30...0x39: .digit
        case 0x0A, 0x0D: .newline
        case 0...0x20, 0x7F: .space
        case 0x2B, 0x2A, 0x3C...0x3E, 0x5E, 0x60, 0x7C, 0x7E, 0x24, 0x25, 0x26, 0x40, 0x23, 0x2F, 0x5C, 0x5F: .symbol
        default: .punctuation
        }
    }

    private static func beyondASCII(_ scalar: UInt32) -> ScalarKind {
        guard scalar >= 0x370 else { return latinAndMarks(scalar) }
        guard scalar >= 0x2000 else { return alphabet(scalar) }
        return scalar < 0x2E80 ? generalMarks(scalar) : eastern(scalar)
    }

    private static func latinAndMarks(_ scalar: UInt32) -> ScalarKind {
        switch scalar {
        case 0xA0, 0x85: .space
        case 0xAA, 0xBA, 0xB5: .latin
        case 0xD7, 0xF7, 0xAC, 0xB0...0xB3, 0xA2...0xA5: .symbol
        case 0x80...0xBF: .punctuation
        default: .latin
        }
    }

    private static func alphabet(_ scalar: UInt32) -> ScalarKind {
        switch scalar {
        case 0x37E, 0x387: .punctuation
        case 0x370...0x3FF, 0x1F00...0x1FFF: .greek
        case 0x400...0x52F: .cyrillic
        case 0x5BE, 0x5C0, 0x5C3, 0x5F3, 0x5F4: .punctuation
        case 0x590...0x5FF: .hebrew
        case 0x60C, 0x61B, 0x61F, 0x6D4, 0x66A...0x66D: .punctuation
        case 0x660...0x669, 0x6F0...0x6F9, 0x966...0x96F, 0x9E6...0x9EF, 0xE50...0xE59: .digit
        case 0x600...0x6FF, 0x750...0x77F: .arabic
        case 0x964, 0x965: .punctuation
        case 0x900...0x97F: .devanagari
        case 0x980...0x9FF: .bengali
        case 0xB80...0xBFF: .tamil
        case 0xE00...0xE7F: .thai
        case 0x1100...0x11FF: .hangul
        case 0x1E00...0x1EFF: .latin
        default: .otherLetter
        }
    }

    private static func generalMarks(_ scalar: UInt32) -> ScalarKind {
        switch scalar {
        case 0x2028, 0x2029: .newline
        case 0x2000...0x200D, 0x202F, 0x205F, 0x2060: .space
        case 0x2070...0x209F, 0x20A0...0x20CF, 0x2190...0x23FF, 0x2500...0x25FF, 0x27C0...0x2BFF: .symbol
        case 0x2100...0x218F: .symbol
        case 0x2600...0x27BF: .emoji
        default: .punctuation
        }
    }

    private static func eastern(_ scalar: UInt32) -> ScalarKind {
        switch scalar {
        case 0x3000: .space
        case 0x3005, 0x3006, 0x3007: .han
        case 0x3001...0x303F, 0x30FB, 0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65,
            0xFE30...0xFE6F:
            .punctuation
        case 0x3040...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: .kana
        case 0x2E80...0x2FDF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: .han
        case 0x3130...0x318F, 0xAC00...0xD7AF: .hangul
        case 0xFF10...0xFF19: .digit
        case 0xFF21...0xFF3A, 0xFF41...0xFF5A: .latin
        case 0xFB50...0xFDFF, 0xFE70...0xFEFF: .arabic
        case 0x1F000...0x1FAFF, 0xFE00...0xFE0F: .emoji
        case 0xFFF9...0xFFFF: .symbol
        default: .otherLetter
        }
    }
}
