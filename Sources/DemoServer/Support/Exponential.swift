/// Just enough of the exponential function and its inverse to spread simulated timings.
///
/// Written out so that the same seed gives the same figures on every machine, whatever its mathematics library.
enum Exponential {
    /// e to the power of x, to about nine digits for |x| < 20.
    static func power(_ x: Double) -> Double {
        let halvings = 20
        let small = x / Double(1 << halvings)
        var result = 1 + small + small * small / 2
        for _ in 0..<halvings { result *= result }
        return result
    }

    /// The natural logarithm of a positive, finite number, to about twelve digits.
    static func logarithm(_ x: Double) -> Double {
        let ratio = (x.significand - 1) / (x.significand + 1)
        var term = ratio
        var sum = 0.0
        for odd in stride(from: 1.0, through: 25, by: 2) {
            sum += term / odd
            term *= ratio * ratio
        }
        return 2 * sum + Double(x.exponent) * 0.693_147_180_559_945_3
    }
}
