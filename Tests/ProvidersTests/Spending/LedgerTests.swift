import Dialogue
import Providers
import Testing

struct DayTests {
    @Test(arguments: [
        (0.0, 0, Day(year: 1970, month: 1, day: 1)),
        (-1.0, 0, Day(year: 1969, month: 12, day: 31)),
        (951_782_400, 0, Day(year: 2000, month: 2, day: 29)),
        (951_868_800, 0, Day(year: 2000, month: 3, day: 1)),
        (1_795_219_200, 0, Day(year: 2026, month: 11, day: 21)),
        (4_107_542_399, 0, Day(year: 2100, month: 2, day: 28)),
        (4_107_542_400, 0, Day(year: 2100, month: 3, day: 1)),
        (-11_676_096_000, 0, Day(year: 1600, month: 1, day: 1)),
        (86_399, 3600, Day(year: 1970, month: 1, day: 2)),
        (0, -1, Day(year: 1969, month: 12, day: 31)),
    ])
    func `a time falls on a day of the calendar`(time: Double, secondsFromUTC: Int, day: Day) {
        #expect(Day(time: time, secondsFromUTC: secondsFromUTC) == day)
    }

    @Test func `days are ordered as they come`() {
        let days = stride(from: 0.0, to: 86_400 * 800, by: 86_400).map { Day(time: $0) }
        #expect(days == days.sorted())
        #expect(Set(days).count == days.count)
    }
}

struct LedgerTests {
    private let today = Day(year: 2026, month: 11, day: 21)
    private let yesterday = Day(year: 2026, month: 11, day: 20)
    private let lastMonth = Day(year: 2026, month: 10, day: 21)

    private func dollars(_ amount: Double) -> Money { Money(usd: amount) }

    @Test func `spending adds up by day and month`() {
        let ledger = Ledger(spent: [today: dollars(1), yesterday: dollars(2), lastMonth: dollars(4)])
        #expect(ledger.spent(on: today) == dollars(1))
        #expect(ledger.spent(inMonthOf: today) == dollars(3))
        #expect(ledger.spent(inMonthOf: lastMonth) == dollars(4))
    }

    @Test func `what is left is the tighter cap's rest and never below zero`() {
        let ledger = Ledger(spent: [today: dollars(1), yesterday: dollars(2)])
        #expect(ledger.remaining(of: Caps(), on: today) == nil)
        #expect(ledger.remaining(of: Caps(perDay: dollars(5), perMonth: dollars(4)), on: today) == dollars(1))
        #expect(ledger.remaining(of: Caps(perDay: dollars(2), perMonth: dollars(9)), on: today) == dollars(1))
        #expect(ledger.remaining(of: Caps(perDay: dollars(0.5)), on: today) == .zero)
    }

    @Test func `requests side by side cannot overstep a cap together`() throws {
        var ledger = Ledger()
        let caps = Caps(perDay: dollars(1))
        let first = try ledger.reserve(dollars(0.6), within: caps, on: today)
        #expect(throws: Failure.self) { try ledger.reserve(dollars(0.6), within: caps, on: today) }
        ledger.settle(first, cost: dollars(0.1), on: today)
        #expect(ledger.spent(on: today) == dollars(0.1))
        #expect(throws: Never.self) { try ledger.reserve(dollars(0.9), within: caps, on: today) }
    }

    @Test func `settling twice counts once`() throws {
        var ledger = Ledger()
        let reservation = try ledger.reserve(dollars(1), within: Caps(), on: today)
        ledger.settle(reservation, cost: dollars(1), on: today)
        ledger.settle(reservation, cost: dollars(1), on: today)
        #expect(ledger.spent(on: today) == dollars(1))
    }

    @Test func `a message over its cap is refused with both figures`() {
        var ledger = Ledger()
        let failure = #expect(throws: Failure.self) {
            try ledger.reserve(dollars(0.0125), within: Caps(perMessage: dollars(0.01)), on: today)
        }
        let words =
            "It may cost $0.0125, more than the $0.01 allowed for a message. Choose a cheaper model or raise the budget."
        #expect(failure == Failure(.limit, words))
    }

    @Test func `an empty day's budget still lets free models answer`() throws {
        var ledger = Ledger(spent: [today: dollars(1)])
        _ = try ledger.reserve(.zero, within: Caps(perDay: dollars(1)), on: today)
    }
}
