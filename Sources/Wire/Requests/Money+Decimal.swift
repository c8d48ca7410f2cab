public import Dialogue

extension Money {
    /// The exact amount of a decimal number of dollars such as `0.00000025` or `2.5e-7`; nil when it is not one.
    ///
    /// Digits beyond the picodollar are rounded half away from zero; what is out of range saturates. It never goes through
    /// binary fractions, in which prices have no exact form.
    public init?(decimalUSD text: String) {
        guard let decimal = Decimal(text) else { return nil }
        self.init(picodollars: decimal.scaled(by: 12))
    }
}

/// A decimal number: its digits, and where the point is among them.
private struct Decimal {
    private var isNegative = false
    private var digits: [UInt8] = []
    private var pointPosition = 0

    init?(_ text: String) {
        var rest = text.utf8[...]
        if let sign = rest.first, sign == .minus || sign == .plus {
            isNegative = sign == .minus
            rest = rest.dropFirst()
        }
        let whole = rest.prefix(while: \.isDigit)
        rest = rest.dropFirst(whole.count)
        var fraction = rest.prefix(0)
        if rest.first == .dot {
            fraction = rest.dropFirst().prefix(while: \.isDigit)
            rest = rest.dropFirst(fraction.count + 1)
        }
        digits = (Array(whole) + Array(fraction)).map { $0 - .zero }
        guard !digits.isEmpty, let exponent = Self.exponent(rest) else { return nil }
        pointPosition = whole.count + exponent
    }

    /// The exponent that the rest of a number is: zero where it is nothing; nil where it is something else.
    private static func exponent(_ rest: Substring.UTF8View) -> Int? {
        guard let letter = rest.first else { return 0 }
        guard letter | 0x20 == UInt8(ascii: "e"), let exponent = Int(String(Substring(rest.dropFirst()))) else {
            return nil
        }
        return min(max(exponent, -10_000), 10_000)
    }

    /// The number times a power of ten, as a whole number.
    func scaled(by power: Int) -> Int64 {
        let end = pointPosition + power
        var value: Int64 = 0
        for position in 0..<max(0, end) {
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, carry) = product.addingReportingOverflow(Int64(digit(at: position)))
            guard !overflow, !carry else { return isNegative ? .min : .max }
            value = sum
        }
        if digit(at: end) >= 5, value < .max { value += 1 }
        return isNegative ? -value : value
    }

    private func digit(at position: Int) -> UInt8 {
        digits.indices.contains(position) ? digits[position] : 0
    }
}
