/// The few functions of analysis the engine needs, built from IEEE arithmetic alone.
///
/// A C library's `exp` and `log` differ in the last bit from one platform to the next; these do not, so a decision can be
/// replayed bit for bit on another machine. Both follow the reductions of FreeBSD's msun (`e_exp.c`, `e_log.c`) and err by
/// less than one unit in the last place.
enum Elementary {
    private static let ln2High = 6.931_471_803_691_238_16e-01
    private static let ln2Low = 1.908_214_929_270_587_70e-10

    /// e to the power of x; 0 below the range of doubles, infinity above it.
    @inline(__always)
    static func exp(_ x: Double) -> Double {
        guard x > -708 else { return x.isNaN ? x : 0 }
        guard x < 709 else { return .infinity }
        // Adding and taking away 1.5 · 2⁵² rounds to the nearest integer without a call into a library.
        let shifted = x * 1.442_695_040_888_963_387 + 0x1.8p52
        let k = shifted - 0x1.8p52
        let high = x - k * ln2High
        let low = k * ln2Low
        let r = high - low
        let t = r * r
        let p4 = 6.613_756_321_437_934_36e-05 + t * -1.653_390_220_546_525_15e-06 + t * t * 4.138_136_797_057_238_46e-08
        let c = r - t * (1.666_666_666_666_660_19e-01 + t * (-2.777_777_777_701_559_34e-03 + t * p4))
        let mantissa = 1 - ((low - (r * c) / (2 - c)) - high)
        // The lowest bits of the shifted number are k itself.
        return mantissa * Double(bitPattern: (shifted.bitPattern &+ 1023) << 52)
    }

    /// The natural logarithm of x; minus infinity for 0, not-a-number below.
    @inline(__always)
    static func log(_ x: Double) -> Double {
        guard x > 0 else { return x == 0 ? -.infinity : .nan }
        guard x.isFinite else { return x }
        guard x >= .leastNormalMagnitude else { return log(x.significand, exponent: Double(x.exponent)) }
        let bits = x.bitPattern
        let exponent = Double(Int(bits >> 52) - 1023)
        return log(Double(bitPattern: bits & 0x000F_FFFF_FFFF_FFFF | 0x3FF0_0000_0000_0000), exponent: exponent)
    }

    /// The logarithm of a number of 1…2 times a power of two.
    @inline(__always)
    private static func log(_ significand: Double, exponent: Double) -> Double {
        var k = exponent
        var m = significand
        if m > 1.414_213_562_373_095 {
            m *= 0.5
            k += 1
        }
        let f = m - 1
        let s = f / (2 + f)
        let z = s * s
        let w = z * z
        let odd =
            w
            * (3.999_999_999_940_941_908e-01 + w * (2.222_219_843_214_978_396e-01 + w * 1.531_383_769_920_937_332e-01))
        let even =
            z
            * (6.666_666_666_666_735_130e-01
                + w
                * (2.857_142_874_366_239_149e-01 + w
                    * (1.818_357_216_161_805_012e-01 + w * 1.479_819_860_511_658_591e-01)))
        let half = 0.5 * f * f
        return k * ln2High - ((half - (s * (half + odd + even) + k * ln2Low)) - f)
    }

    /// The logistic function 1 / (1 + e⁻ˣ).
    @inline(__always)
    static func sigmoid(_ x: Double) -> Double { 1 / (1 + exp(-x)) }

    /// The inverse of the logistic function; probabilities are kept within 10⁻⁶ of 0 and 1 first.
    static func logit(_ probability: Double) -> Double {
        let p = min(1 - 1e-6, max(1e-6, probability))
        return log(p / (1 - p))
    }
}
