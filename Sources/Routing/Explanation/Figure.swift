/// Figures as people read them.
enum Figure {
    /// A share with two decimals: `0.83`.
    static func share(_ value: Double) -> String { fixed(value, 2) }

    /// Seconds with one decimal: `2.5 s`.
    static func seconds(_ value: Double) -> String { fixed(value, 1) + " s" }

    /// Dollars with two significant digits, at least two and at most eight decimals: `$1.20`, `$0.012`, `$0.00031`.
    static func dollars(_ value: Double) -> String { "$" + fixed(value, decimals(of: value)) }

    /// Dollars as above, but never less than the value: a limit raised to it lets the value through.
    static func dollarsUp(_ value: Double) -> String {
        let digits = decimals(of: value)
        return "$" + fixed((value * power(digits)).rounded(.up) / power(digits), digits)
    }

    /// Decimal digits after the point that show two significant ones.
    private static func decimals(of value: Double) -> Int {
        var digits = 2
        while digits < 8, abs(value) * power(digits) < 10, value != 0 { digits += 1 }
        return digits
    }

    /// A number with so many decimals, half away from zero.
    static func fixed(_ value: Double, _ digits: Int) -> String {
        let scaled = (abs(value) * power(digits)).rounded()
        guard scaled < 1e15 else { return value.isNaN ? "?" : value < 0 ? "-∞" : "∞" }
        let sign = value < 0 && scaled > 0 ? "-" : ""
        let whole = Int(scaled)
        let unit = Int(power(digits))
        guard digits > 0 else { return sign + String(whole) }
        let fraction = String(whole % unit)
        return sign + String(whole / unit) + "." + String(repeating: "0", count: digits - fraction.count) + fraction
    }

    private static func power(_ digits: Int) -> Double {
        (0..<digits).reduce(1) { power, _ in power * 10 }
    }
}
