/// The glyphs of a text from left to right, cut to what terminals and ncurses agree on.
///
/// Every width in the program is a sum over this sequence, so measuring, wrapping and drawing cannot disagree:
/// - a joined emoji is its first part, skin tones and variation selectors go, a flag is its two halves;
/// - a tab is four blanks and a line end one; escape shows as `␛`; other controls and format characters, bidirectional
///   overrides among them, are dropped;
/// - scalars Unicode does not know show as U+FFFD.
struct Glyphs: Sequence, IteratorProtocol {
    /// A glyph and its columns, 1 or 2.
    typealias Element = (glyph: Glyph, width: Int)

    /// Columns a tab takes.
    static let tabWidth = 4

    private var scalars: Substring.UnicodeScalarView.Iterator
    private var ahead: Unicode.Scalar?
    private var blanks = 0

    init(_ text: Substring) {
        scalars = text.unicodeScalars.makeIterator()
        ahead = scalars.next()
    }

    mutating func next() -> Element? {
        if blanks > 0 {
            blanks -= 1
            return (.space, 1)
        }
        while let scalar = ahead {
            ahead = scalars.next()
            if scalar.value < 0x7F && scalar.value >= 0x20 && !isFollowedByMark { return (Glyph(scalar), 1) }
            if let found = glyph(from: scalar) { return found }
        }
        return nil
    }

    private var isFollowedByMark: Bool { (ahead?.value ?? 0) >= 0x300 }

    private mutating func glyph(from scalar: Unicode.Scalar) -> Element? {
        switch ScalarKind(scalar) {
        case .narrow: (marked(Glyph(scalar), isPictograph: scalar.isPictograph), 1)
        case .wide: (marked(Glyph(scalar), isPictograph: scalar.isPictograph), 2)
        case .mark: (marked(withMark(scalar), isPictograph: false), 1)
        case .unknown: (Glyph("\u{FFFD}"), 1)
        case .blank: blank(for: scalar)
        case .dropped: scalar == "\u{1B}" ? (Glyph("␛"), 1) : nil
        }
    }

    /// A mark with nothing to sit on sits on a blank.
    private func withMark(_ mark: Unicode.Scalar) -> Glyph {
        var glyph = Glyph.space
        glyph.add(mark)
        return glyph
    }

    private mutating func blank(for scalar: Unicode.Scalar) -> Element {
        if scalar == "\t" { blanks = Self.tabWidth - 1 }
        return (.space, 1)
    }

    /// Takes in what sits on a glyph or is joined to it.
    private mutating func marked(_ base: Glyph, isPictograph: Bool) -> Glyph {
        var glyph = base
        var isJoined = false
        while let scalar = ahead {
            if scalar.value < 0x300 { break }
            if isPictograph, scalar.isSkinTone || (isJoined && scalar.isPictograph) {
                isJoined = false
            } else {
                switch ScalarKind(scalar) {
                case .mark: glyph.add(scalar)
                case .dropped: isJoined = scalar == "\u{200D}" || (isJoined && scalar.value == 0xFE0F)
                default: return glyph
                }
            }
            ahead = scalars.next()
        }
        return glyph
    }
}
