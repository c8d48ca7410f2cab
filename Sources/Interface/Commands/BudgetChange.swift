public import Dialogue

/// Another cap on what may be spent.
public struct BudgetChange: Sendable, Hashable {
    /// What a cap is for.
    public enum Span: String, Sendable, Hashable, CaseIterable {
        case message, day, month
    }

    /// What the cap is for.
    public var span: Span
    /// The most that may be spent; nil for no cap.
    public var amount: Money?

    /// A cap for a message, a day or a month.
    public init(_ span: Span, _ amount: Money?) {
        self.span = span
        self.amount = amount
    }
}
