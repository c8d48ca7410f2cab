public import Dialogue

/// The most that may be spent. A cap that is nil does not bind.
public struct Caps: Sendable, Hashable, Codable {
    /// For one message.
    public var perMessage: Money?
    /// For one day.
    public var perDay: Money?
    /// For one month of the calendar.
    public var perMonth: Money?

    /// Caps; those not given do not bind.
    public init(perMessage: Money? = nil, perDay: Money? = nil, perMonth: Money? = nil) {
        self.perMessage = perMessage
        self.perDay = perDay
        self.perMonth = perMonth
    }
}
