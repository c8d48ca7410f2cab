import Dialogue
import Testing

@Suite struct MoneyTests {
    @Test(
        arguments: [
            (0.0, 0), (1.0, 1_000_000_000_000), (0.00000015, 150_000), (-0.5, -500_000_000_000), (4e-13, 0), (6e-13, 1),
            (.nan, 0), (.infinity, .max), (-.infinity, .min), (1e30, .max), (-1e30, .min),
        ] as [(Double, Int64)])
    func `dollars become the nearest picodollars`(usd: Double, picodollars: Int64) {
        #expect(Money(usd: usd).picodollars == picodollars)
    }

    @Test func `sums of prices do not drift`() {
        let tenth = Money(usd: 0.1)
        let sum = (0..<10).reduce(into: Money.zero) { sum, _ in sum += tenth }
        #expect(sum == Money(usd: 1))
        #expect(sum.usd == 1)
    }

    @Test(
        arguments: [
            (Int64.max, 1, Int64.max), (.min, -1, .min), (.max, .min, -1), (1, 2, 3), (.max, .max, .max),
            (.min, .min, .min),
        ] as [(Int64, Int64, Int64)])
    func `a sum past the range saturates`(left: Int64, right: Int64, sum: Int64) {
        #expect(Money(picodollars: left) + Money(picodollars: right) == Money(picodollars: sum))
    }

    @Test(
        arguments: [
            (Int64.min, 1, Int64.min), (.max, -1, .max), (0, .max, -.max), (5, 7, -2), (0, .min, .max),
        ] as [(Int64, Int64, Int64)])
    func `a difference past the range saturates`(left: Int64, right: Int64, difference: Int64) {
        #expect(Money(picodollars: left) - Money(picodollars: right) == Money(picodollars: difference))
    }

    @Test(
        arguments: [
            (3, 5, 15), (-3, 5, -15), (0, .max, 0), (2, .max, .max), (-2, .max, .min), (2, .min, .min),
            (-2, .min, .max),
        ] as [(Int, Int64, Int64)])
    func `so many times a price saturates`(count: Int, price: Int64, product: Int64) {
        #expect(count * Money(picodollars: price) == Money(picodollars: product))
    }

    @Test(
        arguments: [
            (499_999, 0), (500_000, 1), (1_499_999, 1), (-499_999, 0), (-500_000, -1), (.max, Int64.max / 1_000_000),
        ] as [(Int64, Int64)])
    func `micro-dollars round half away from zero`(picodollars: Int64, microdollars: Int64) {
        #expect(Money(picodollars: picodollars).microdollars == microdollars)
    }

    @Test func `less money comes first`() {
        #expect(Money(usd: -1) < .zero)
        #expect([Money(usd: 2), Money(usd: 1)].min() == Money(usd: 1))
    }
}
