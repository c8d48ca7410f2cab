/// What one cell shows: a spacing scalar with at most two marks on it, in eight bytes.
///
/// Terminals and ncurses agree on the width of single scalars, not of sequences; so joined emoji, skin tones and
/// variation selectors are cut before a glyph is made. See ``Glyphs``.
public struct Glyph: Sendable, Hashable {
    /// Three scalars of 21 bits, the base lowest; zero where there is none.
    private var bits: UInt64

    /// A scalar without marks.
    public init(_ base: Unicode.Scalar) {
        bits = UInt64(base.value)
    }

    /// The blank.
    public static let space = Glyph(" ")
    /// What the right half of a wide character holds: nothing.
    static let none = Glyph("\0")

    /// Puts a mark on the glyph; a third and any further mark is dropped.
    mutating func add(_ mark: Unicode.Scalar) {
        if bits >> 21 == 0 {
            bits |= UInt64(mark.value) << 21
        } else if bits >> 42 == 0 {
            bits |= UInt64(mark.value) << 42
        }
    }

    /// The base and its marks; zero where there is none.
    public var scalars: (base: UInt32, first: UInt32, second: UInt32) {
        let mask: UInt64 = 0x1F_FFFF
        return (UInt32(bits & mask), UInt32(bits >> 21 & mask), UInt32(bits >> 42 & mask))
    }

    /// Whether it is one printable ASCII character.
    var isASCII: Bool { bits < 0x7F && bits >= 0x20 }

    /// Adds the scalars to a text.
    func write(to text: inout String) {
        let (base, first, second) = scalars
        for value in [base, first, second] where value != 0 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            text.unicodeScalars.append(scalar)
        }
    }
}
