public import Dialogue

/// How much may be spent; nil does not bind.
public struct Budget: Sendable, Hashable, Codable {
    /// On one message, whatever it is expected to cost.
    public var message: Money?
    /// On one day by the user's clock.
    public var day: Money?
    /// In one month.
    public var month: Money?

    /// No budget.
    public init() {}

    /// Takes over the caps in which one budget differs from the one it takes the place of: those set elsewhere stay.
    public mutating func adopt(_ other: Budget, insteadOf before: Budget) {
        for cap in [\Budget.message, \.day, \.month] where other[keyPath: cap] != before[keyPath: cap] {
            self[keyPath: cap] = other[keyPath: cap]
        }
    }

    /// What is left when so much was spent; nil when no budget binds. Never below zero.
    public func remaining(spentToday: Money, spentThisMonth: Money) -> Money? {
        let left = [day.map { $0 - spentToday }, month.map { $0 - spentThisMonth }].compactMap(\.self).min()
        return left.map { max($0, .zero) }
    }
}
