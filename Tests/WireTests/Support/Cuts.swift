import Dialogue

/// Ways to cut a body into pieces, as the network might.
enum Cuts {
    /// Pieces of one length.
    static func every(_ length: Int, of count: Int) -> [Int] {
        Array(stride(from: length, to: count, by: length))
    }

    /// Pieces of random lengths, the same for the same seed.
    static func random(of count: Int, seed: UInt64) -> [Int] {
        var generator = SplitMix64(seed: seed)
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
