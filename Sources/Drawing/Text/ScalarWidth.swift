/// How one scalar is treated when text enters a canvas.
enum ScalarKind: Equatable {
    /// Takes one column.
    case narrow
    /// Takes two columns.
    case wide
    /// Sits on the scalar before it.
    case mark
    /// Never shown: controls, format characters, selectors.
    case dropped
    /// Shown as one blank.
    case blank
    /// Shown as U+FFFD: nobody knows its width.
    case unknown

    /// The kind of a scalar by Unicode's properties; agrees with glibc's `wcwidth` wherever both know the scalar.
    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300: self = .narrow
        case 0x09, 0x0A: self = .blank
        case 0..<0xA0, 0xAD: self = .dropped
        case 0x1160...0x11FF, 0xD7B0...0xD7FF: self = .mark  // Vowels and finals of Hangul written in letters.
        case 0xFE00...0xFE0F, 0xE0100...0xE01EF: self = .dropped
        case 0x2500...0x25A1, 0x2800...0x28FF: self = .narrow  // Frames, blocks and braille, drawn on every frame.
        case 0x4E00...0x9FFF, 0xAC00...0xD7A3: self = .wide
        default: self.init(category: scalar)
        }
    }

    private init(category scalar: Unicode.Scalar) {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: self = .mark
        case .format, .surrogate, .control: self = .dropped
        case .lineSeparator, .paragraphSeparator: self = .blank
        case .unassigned: self = .unknown
        default: self = scalar.isWide ? .wide : .narrow
        }
    }
}

extension Unicode.Scalar {
    /// Whether it is one of the two halves of a flag.
    var isRegionalIndicator: Bool { (0x1F1E6...0x1F1FF).contains(value) }

    /// Whether it colours the skin of the emoji before it.
    var isSkinTone: Bool { (0x1F3FB...0x1F3FF).contains(value) }

    /// Whether it can be part of a joined emoji; leaves out the digits, which are emoji to Unicode.
    var isPictograph: Bool { value > 0x2000 && properties.isEmoji }

    /// Whether assigned scalars here take two columns: Unicode's East Asian Wide and Fullwidth. Emoji shown as such
    /// by themselves are wide too; halves of flags are one column each.
    fileprivate var isWide: Bool {
        if properties.isEmojiPresentation { return !isRegionalIndicator }
        switch value {
        case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0xA4C6, 0xA960...0xA97C,
            0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
            0x16FE0...0x18D08, 0x1AFF0...0x1B2FB, 0x1F200...0x1F265, 0x20000...0x3FFFD:
            return true
        default: return false
        }
    }
}
