import Dialogue

/// Draws at random that a seed fixes.
struct Draw {
    private var bits: SplitMix64

    /// The draws of a seed.
    init(seed: UInt64) { bits = SplitMix64(seed: seed) }

    /// The draws of a seed for one name. They depend on no other name, so who else is there changes nothing.
    init(seed: UInt64, name: String) {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        var mixer = SplitMix64(seed: seed)
        bits = SplitMix64(seed: mixer.next() ^ hash)
    }

    /// A number evenly spread over 0..<1.
    mutating func uniform() -> Double { bits.unit() }

    /// A standard normal number, by Marsaglia's polar method.
    mutating func normal() -> Double {
        while true {
            let u = 2 * uniform() - 1
            let v = 2 * uniform() - 1
            let s = u * u + v * v
            if s > 0, s < 1 { return u * (-2 * Elementary.log(s) / s).squareRoot() }
        }
    }
}
