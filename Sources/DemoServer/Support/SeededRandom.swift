import Dialogue

/// Reproducible random numbers: the same parts and seed, the same numbers, everywhere.
struct SeededRandom: RandomNumberGenerator, Sendable {
    private var bits: SplitMix64

    /// A generator whose numbers depend on every given part and on their order.
    init(_ parts: String..., seed: UInt64) {
        let hash = parts.reduce(seed ^ 0x9E37_79B9_7F4A_7C15) { hash, part in
            // FNV-1a; a byte no UTF-8 text has separates the parts.
            (Array(part.utf8) + [0xFF]).reduce(hash) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
        }
        bits = SplitMix64(seed: hash)
    }

    mutating func next() -> UInt64 { bits.next() }

    /// A number in 0..<1.
    mutating func unit() -> Double { bits.unit() }

    /// A draw from the standard normal distribution, near enough: twelve uniform numbers have a variance of one.
    mutating func normal() -> Double { (0..<12).reduce(-6) { sum, _ in sum + unit() } }

    /// One of the given; never asked of nothing.
    mutating func pick<Element>(_ choices: [Element]) -> Element { choices[Int(next() % UInt64(choices.count))] }
}
