/// Ways to cut a body into pieces, as the network might.
enum Cuts {
    /// Pieces of one length.
    static func every(_ length: Int, of count: Int) -> [Int] {
        Array(stride(from: length, to: count, by: length))
    }

    /// Pieces of random lengths, the same for the same seed.
    static func random(of count: Int, seed: UInt64) -> [Int] {
        var generator = SeededGenerator(seed: seed)
        var cuts: [Int] = []
        var position = 0
        while position < count {
            cuts.append(position)
            position += Int.random(in: 0...40, using: &generator)
        }
        return cuts
    }

    /// Hands the pieces between the cuts to a function, in order.
    static func feed(_ bytes: [UInt8], cutAt cuts: [Int], to take: (RawSpan) -> Void) {
        var start = 0
        for cut in cuts + [bytes.count] {
            take(bytes.span.bytes.extracting(start..<cut))
            start = cut
        }
    }
}

/// SplitMix64: small, fast, and the same everywhere.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
