public import Dialogue

/// What a budget leaves for requests, with what those under way may still cost taken off.
///
/// A request sets aside the most it can cost before it is sent: its prompt, and as many completion tokens as it may ask for.
/// Where the budget is short the tokens are cut to what it pays for. So requests sent side by side cannot overstep it together.
public struct Reservations: Sendable, Hashable {
    /// The caps. What is set aside stays set aside when they change.
    public var budget: Budget
    private var spentToday = Money.zero
    private var spentThisMonth = Money.zero
    private var held: [Int: Money] = [:]
    private var lastHold = 0

    /// Nothing spent or set aside yet.
    public init(_ budget: Budget) {
        self.budget = budget
    }

    /// Fewer completion tokens than this are no answer.
    public static let fewestTokens = 64

    /// Takes note of what was spent.
    public mutating func count(today: Money, thisMonth: Money) {
        (spentToday, spentThisMonth) = (today, thisMonth)
    }

    /// What is left; nil when no budget binds. Never below zero.
    public var remaining: Money? {
        let left = budget.remaining(spentToday: spentToday, spentThisMonth: spentThisMonth)
        return left.map { max(.zero, $0 - held.values.reduce(.zero, +)) }
    }

    /// Sets aside what a request can cost at most.
    ///
    /// - Parameters:
    ///   - price: what the model charges; nothing is set aside where that is not known.
    ///   - promptTokens: what is sent, by a generous estimate.
    ///   - wantedTokens: the completion tokens it would ask for without a budget.
    ///   - spent: what the same question has cost already, with what is set aside for other requests of it.
    /// - Returns: the number to release it by, how much it is, and the completion tokens that are paid for; nil where no
    ///   budget binds.
    /// - Throws: a failure of kind `limit` that names the budget and what to do.
    public mutating func reserve(
        price: Price?,
        promptTokens: Int,
        wantedTokens: Int,
        spent: Money
    ) throws(Failure) -> (hold: Int, amount: Money, mostTokens: Int?) {
        lastHold += 1
        guard let price, let (room, name) = room(spent: spent) else { return (lastHold, .zero, nil) }
        let prompt = promptTokens * max(price.prompt, price.cacheWrite ?? .zero) + price.request
        let least = prompt + min(Self.fewestTokens, wantedTokens) * price.completion
        guard least <= room else { throw Self.tooLittle(least, room, name) }
        let paid = price.completion > .zero ? (room - prompt).picodollars / price.completion.picodollars : .max
        let tokens = min(wantedTokens, Int(clamping: paid))
        let amount = prompt + tokens * price.completion
        held[lastHold] = amount
        return (lastHold, amount, tokens)
    }

    /// Gives back what was set aside. Doing so twice changes nothing.
    public mutating func release(_ hold: Int) {
        held[hold] = nil
    }

    /// The tightest budget: what is left of it, and its key in the configuration.
    private func room(spent: Money) -> (Money, String)? {
        let held = held.values.reduce(Money.zero, +)
        let rooms = [
            budget.message.map { ($0 - spent, "message") }, budget.day.map { ($0 - spentToday - held, "day") },
            budget.month.map { ($0 - spentThisMonth - held, "month") },
        ]
        return rooms.compactMap(\.self).min { $0.0 < $1.0 }.map { (max(.zero, $0.0), $0.1) }
    }

    private static func tooLittle(_ least: Money, _ room: Money, _ name: String) -> Failure {
        Failure(
            .limit,
            "It costs at least \(least.inDollars), and \(room.inDollars) is left of the budget for a \(name). "
                + "Choose a cheaper model, or raise \(name) in [budget] (`switchboard config edit`)."
        )
    }
}

extension Money {
    /// Dollars with as many decimals as tell the amount from nothing, at least cents, to the micro-dollar.
    public var inDollars: String {
        let micro = microdollars
        let (whole, rest) = (micro.magnitude / 1_000_000, micro.magnitude % 1_000_000)
        var decimals = String(String(rest + 1_000_000).dropFirst())
        while decimals.count > 2, decimals.hasSuffix("0") { decimals.removeLast() }
        return "\(micro < 0 ? "-" : "")$\(whole).\(decimals)"
    }
}
