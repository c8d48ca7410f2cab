public import Dialogue

/// What was spent, by day, and what running requests may still cost.
///
/// A request reserves what it may cost before it is sent and settles what it did cost when it ends, so that requests
/// sent side by side cannot overstep a cap together.
public struct Ledger: Sendable, Hashable, Codable {
    private var spent: [Day: Money]
    private var reserved: [Int: Money] = [:]
    private var nextReservation = 0

    /// A ledger of what was already spent.
    public init(spent: [Day: Money] = [:]) {
        self.spent = spent
    }

    /// Money set aside for a request that runs.
    public struct Reservation: Sendable, Hashable, Codable {
        fileprivate let id: Int
        /// How much.
        public let amount: Money
    }

    /// What was spent on a day.
    public func spent(on day: Day) -> Money { spent[day] ?? .zero }

    /// What was spent in the month of a day.
    public func spent(inMonthOf day: Day) -> Money {
        spent.reduce(into: .zero) { sum, entry in
            if (entry.key.year, entry.key.month) == (day.year, day.month) { sum += entry.value }
        }
    }

    /// What is left of the day's and the month's caps, whichever is less and never below zero, with what is reserved
    /// taken off; nil when neither binds.
    public func remaining(of caps: Caps, on day: Day) -> Money? {
        let left = [
            caps.perDay.map { $0 - spent(on: day) },
            caps.perMonth.map { $0 - spent(inMonthOf: day) },
        ]
        let held = reserved.values.reduce(Money.zero, +)
        return left.compactMap { $0 }.min().map { max(.zero, $0 - held) }
    }

    /// Sets money aside for a request about to be sent.
    ///
    /// - Throws: a failure that names the cap, when the amount would overstep one.
    public mutating func reserve(
        _ amount: Money,
        within caps: Caps,
        on day: Day
    ) throws(Failure) -> Reservation {
        if let cap = caps.perMessage, amount > cap {
            throw .overBudget("It may cost \(amount.inWords), more than the \(cap.inWords) allowed for a message.")
        }
        if let left = remaining(of: caps, on: day), amount > left {
            throw .overBudget("It may cost \(amount.inWords), and \(left.inWords) is left of the budget.")
        }
        defer { nextReservation += 1 }
        reserved[nextReservation] = amount
        return Reservation(id: nextReservation, amount: amount)
    }

    /// Ends a reservation with what the request cost in the end, zero for one that was never answered. Settling twice
    /// counts once.
    public mutating func settle(_ reservation: Reservation, cost: Money, on day: Day) {
        guard reserved.removeValue(forKey: reservation.id) != nil else { return }
        spent[day, default: .zero] += cost
    }
}

extension Failure {
    fileprivate static func overBudget(_ message: String) -> Failure {
        Failure(.limit, message + " Choose a cheaper model or raise the budget.")
    }
}

extension Money {
    /// Dollars with as many decimals as the amount needs to be told from nothing, at least cents.
    fileprivate var inWords: String {
        let micro = microdollars
        let (whole, rest) = (abs(micro) / 1_000_000, abs(micro) % 1_000_000)
        var decimals = String(String(rest + 1_000_000).dropFirst())
        while decimals.count > 2, decimals.hasSuffix("0") { decimals.removeLast() }
        return "\(micro < 0 ? "-" : "")$\(whole).\(decimals)"
    }
}
