/// Draws at random that a seed fixes: SplitMix64 (Steele, Lea and Flood, 2014).
struct Draw {
    private var state: UInt64

    /// The draws of a seed.
    init(seed: UInt64) { state = seed }

    /// The draws of a seed for one name. They depend on no other name, so who else is there changes nothing.
    init(seed: UInt64, name: String) {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        var mixer = Draw(seed: seed)
        state = mixer.next() ^ hash
    }

    /// Sixty-four random bits.
    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }

    /// A number evenly spread over 0..<1.
    mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }

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
