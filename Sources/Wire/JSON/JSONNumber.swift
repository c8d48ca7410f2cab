/// A JSON number as it is written, so that no digit is lost.
public struct JSONNumber: Sendable, Hashable {
    /// The number as JSON writes it.
    public let text: String

    /// A whole number.
    public init(_ value: Int) {
        text = String(value)
    }

    /// A number; nil for infinities and not-a-number, which JSON cannot write.
    public init?(_ value: Double) {
        guard value.isFinite else { return nil }
        let text = value.description
        self.text = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

    /// A number by its text, which must follow JSON's grammar.
    init(validText: String) {
        text = validText
    }

    /// The whole number, where it is one that fits; `1.0` and `1e3` are whole.
    public var int: Int? {
        if let int = Int(text) { return int }
        guard let double, abs(double) < 9e18, Double(Int(double)) == double else { return nil }
        return Int(double)
    }

    /// The nearest floating-point number; infinite where it is too big for one.
    public var double: Double? { Double(text) }
}
