/// e to the minus x, for eight numbers at a time.
///
/// Made of IEEE arithmetic alone, so that it is the same on every machine; it errs by three millionths at most, which a
/// likeness does not notice.
enum Decay {
    /// Adding it rounds a small number to the nearest whole one, which is then in the lowest bits.
    private static let rounding: Float = 0x1.8p23

    /// The powers; x is 0 or more. What is smaller than a float can hold in full is as good as nothing.
    @inline(__always)
    static func powers(_ x: SIMD8<Float>) -> SIMD8<Float> {
        let doublings = (x * -1.442_695_04).clamped(lowerBound: .init(repeating: -126), upperBound: .zero)
        let rounded = doublings + rounding
        let rest = (doublings - (rounded - rounding)) * 0.693_147_18
        let exponents = unsafeBitCast(rounded, to: SIMD8<UInt32>.self) &<< 23 &+ 127 << 23
        return unsafeBitCast(exponents, to: SIMD8<Float>.self) * series(rest)
    }

    /// The series of e to the x, for x within half a doubling of 0.
    @inline(__always)
    private static func series(_ x: SIMD8<Float>) -> SIMD8<Float> {
        let high: SIMD8<Float> = x * (1 / 120) + (1 / 24)
        let middle: SIMD8<Float> = (high * x + (1 / 6)) * x + 0.5
        return (middle * x + 1) * x + 1
    }
}
