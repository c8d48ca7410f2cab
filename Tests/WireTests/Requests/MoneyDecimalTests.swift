import Dialogue
import Testing
import Wire

struct MoneyDecimalTests {
    @Test(arguments: [
        ("0", 0), ("1", 1_000_000_000_000), ("0.00000025", 250_000), ("2.5e-7", 250_000), ("-1", -1_000_000_000_000),
        ("0.000000000001", 1), ("0.0000000000004", 0), ("0.0000000000005", 1), ("0.0000000000014999", 1),
        ("+.5E+0", 500_000_000_000), ("1.", 1_000_000_000_000), ("0.00000675", 6_750_000), ("12345e-10", 1_234_500),
        ("9223372.036854775807", Int64.max), ("9223373", Int64.max), ("-1e30", Int64.min), ("1e-5000", 0),
        ("0e5000", 0),
    ])
    func `decimal text is read exactly`(text: String, picodollars: Int64) {
        #expect(Money(decimalUSD: text) == Money(picodollars: picodollars))
    }

    @Test(arguments: ["", "-", ".", "1,5", "1e", "e5", "$1", "0x10", "1 ", "NaN", "1e+-2"])
    func `other text is no amount`(text: String) {
        #expect(Money(decimalUSD: text) == nil)
    }
}
