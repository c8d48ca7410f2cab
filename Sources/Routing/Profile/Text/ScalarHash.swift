/// A running hash of scalars: cheap to extend by one, the same on every machine.
struct ScalarHash: Sendable {
    /// The hash so far.
    private(set) var value: UInt64

    /// Begins a family of hashes; features of different families never meet but by chance.
    @inline(__always)
    init(seed: UInt64 = 0) {
        value = 0x9E37_79B9_7F4A_7C15 ^ (seed &* 0xD6E8_FEB8_6659_FD93)
    }

    /// Takes in one more scalar or hash.
    @inline(__always)
    mutating func take(_ next: UInt64) {
        value = (value ^ next) &* 0x9FB2_1C65_1E98_DF25
        value ^= value >> 32
    }

    /// The hash of a word as the dictionaries of this folder spell it: folded, scalar by scalar.
    static func of(word: some StringProtocol) -> UInt64 {
        var hash = ScalarHash()
        for scalar in word.unicodeScalars { hash.take(UInt64(Folding.folded(scalar.value))) }
        return hash.value
    }
}
