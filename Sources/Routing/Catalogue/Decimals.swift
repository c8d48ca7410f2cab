/// Reads the numbers of the catalogue from bytes, without a string for each.
enum Decimals {
    /// A whole number, perhaps negative; nil for anything else or past ±10¹⁷.
    static func whole(_ bytes: ArraySlice<UInt8>) -> Int? {
        let isNegative = bytes.first == UInt8(ascii: "-")
        let digits = isNegative ? bytes.dropFirst() : bytes
        guard !digits.isEmpty, digits.count < 18 else { return nil }
        var number = 0
        for byte in digits {
            guard byte.isDigit else { return nil }
            number = number * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return isNegative ? -number : number
    }

    /// A number written in hundredths.
    static func hundredths(_ bytes: ArraySlice<UInt8>) -> Double? { whole(bytes).map { Double($0) / 100 } }

    /// A mean and a spread in hundredths, with a colon between.
    static func belief(_ bytes: ArraySlice<UInt8>) -> (mean: Double, spread: Double)? {
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        guard let mean = hundredths(bytes[..<colon]), let spread = hundredths(bytes[(colon + 1)...]) else { return nil }
        return (mean, spread)
    }
}
