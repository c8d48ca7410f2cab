/// A small generator of reproducible random numbers (SplitMix64): the same seed, the same numbers, everywhere.
struct SeededRandom: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// A generator whose numbers depend on every given part and on their order.
    init(_ parts: String..., seed: UInt64) {
        state = parts.reduce(seed ^ 0x9E37_79B9_7F4A_7C15) { hash, part in
            // FNV-1a; a byte no UTF-8 text has separates the parts.
            (Array(part.utf8) + [0xFF]).reduce(hash) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
        }
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number in 0..<1.
    mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

    /// A draw from the standard normal distribution, near enough: twelve uniform numbers have a variance of one.
    mutating func normal() -> Double { (0..<12).reduce(-6) { sum, _ in sum + unit() } }

    /// One of the given; never asked of nothing.
    mutating func pick<Element>(_ choices: [Element]) -> Element { choices[Int(next() % UInt64(choices.count))] }
}
