import Dialogue
import Settings
import Testing

struct ReservationsTests {
    /// A dollar for a thousand prompt tokens, two for a thousand completion tokens.
    private let price = Price(promptPerMillion: 1_000, completionPerMillion: 2_000)

    private func reservations(message: Double? = nil, day: Double? = nil, month: Double? = nil) -> Reservations {
        var budget = Budget()
        (budget.message, budget.day) = (message.map(Money.init(usd:)), day.map(Money.init(usd:)))
        budget.month = month.map(Money.init(usd:))
        return Reservations(budget)
    }

    private func tokens(_ reservations: inout Reservations, spent: Double = 0) throws(Failure) -> Int? {
        try reservations.reserve(
            price: price, promptTokens: 1_000, wantedTokens: 1_000, spent: Money(usd: spent)
        ).mostTokens
    }

    @Test func `without a budget nothing is cut`() throws {
        var free = reservations()
        #expect(try tokens(&free) == nil)
        #expect(free.remaining == nil)
    }

    @Test func `an edited configuration changes the caps it names, and no other`() {
        var (before, after, inForce) = (Budget(), Budget(), Budget())
        before.month = Money(usd: 60)
        after.message = Money(usd: 1)
        (inForce.day, inForce.month) = (Money(usd: 5), Money(usd: 60))
        inForce.adopt(after, insteadOf: before)
        #expect(inForce.message == Money(usd: 1))
        #expect(inForce.day == Money(usd: 5), "set in the chat")
        #expect(inForce.month == nil, "taken out of the file")
    }

    @Test func `the tightest budget cuts the tokens to what it pays for`() throws {
        var plenty = reservations(message: 3, day: 100)
        #expect(try tokens(&plenty) == 1_000)
        var little = reservations(message: 3, day: 2)
        #expect(try tokens(&little) == 500)
    }

    @Test func `requests side by side cannot overstep a budget together`() throws {
        var budget = reservations(day: 5)
        let first = try budget.reserve(price: price, promptTokens: 1_000, wantedTokens: 1_000, spent: .zero)
        #expect(budget.remaining == Money(usd: 2))
        #expect(try tokens(&budget) == 500)
        #expect(throws: Failure.self) { try tokens(&budget) }
        budget.count(today: Money(usd: 0.5), thisMonth: Money(usd: 0.5))
        budget.release(first.hold)
        budget.release(first.hold)
        #expect(budget.remaining == Money(usd: 2.5))
    }

    @Test func `what a question has cost counts towards the budget for a message`() throws {
        var budget = reservations(message: 3)
        #expect(try tokens(&budget, spent: 1) == 500)
        #expect(throws: Failure.self) { try tokens(&budget, spent: 2) }
    }

    @Test(arguments: [(1.0, 0.0, "day"), (nil, 9.5, "month")])
    func `a budget that is used up is named, with what to do`(day: Double?, spent: Double, name: String) {
        var budget = reservations(day: day, month: 10)
        budget.count(today: .zero, thisMonth: Money(usd: spent))
        let failure = #expect(throws: Failure.self) { try tokens(&budget) }
        #expect(failure?.kind == .limit)
        #expect(failure?.message.contains("left of the budget for a \(name)") == true)
        #expect(failure?.message.contains("raise \(name) in [budget]") == true)
        #expect(failure?.message.hasPrefix("It costs at least $1.128, ") == true)
    }

    @Test func `free models answer on an empty budget, and unknown prices are not guessed`() throws {
        var budget = reservations(day: 0)
        let free = Price(promptPerMillion: 0, completionPerMillion: 0)
        #expect(try budget.reserve(price: free, promptTokens: 9, wantedTokens: 9, spent: .zero).mostTokens == 9)
        #expect(try budget.reserve(price: nil, promptTokens: 9, wantedTokens: 9, spent: .zero).mostTokens == nil)
    }

    @Test(arguments: [
        (0, "$0.00"), (1_000_000, "$0.000001"), (12_500_000_000, "$0.0125"), (-2_500_000_000_000, "-$2.50"),
    ])
    func `amounts are said to the micro-dollar`(picodollars: Int64, words: String) {
        #expect(Money(picodollars: picodollars).inDollars == words)
    }
}
