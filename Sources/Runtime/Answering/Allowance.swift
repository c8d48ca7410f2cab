public import Dialogue
public import Routing

/// Sets money aside before a request is sent, so that requests that run side by side cannot overstep a budget together.
public struct Allowance: Sendable {
    /// Money set aside for a request that runs.
    public struct Hold: Sendable, Hashable {
        /// Tells it from others.
        public var id: Int
        /// How much it is; nothing where no budget binds.
        public var amount: Money
        /// The completion tokens that the money pays for; nil where the budget sets no limit.
        public var mostTokens: Int?

        /// Money under an id.
        public init(id: Int, amount: Money = .zero, mostTokens: Int? = nil) {
            self.id = id
            self.amount = amount
            self.mostTokens = mostTokens
        }
    }

    /// Sets aside what asking a candidate may cost at most.
    ///
    /// - Parameters:
    ///   - promptTokens: what is sent, by a generous estimate.
    ///   - spent: what this question has cost already, with what is set aside for other requests of it.
    /// - Throws: a failure of kind `limit` that says which budget is too small and what to do.
    public var reserve: @Sendable (_ candidate: Candidate, _ promptTokens: Int, _ spent: Money) throws(Failure) -> Hold
    /// Gives back what was set aside, once what the request did cost has been counted.
    public var release: @Sendable (Hold) -> Void

    /// An allowance of these functions.
    public init(
        reserve: @escaping @Sendable (Candidate, Int, Money) throws(Failure) -> Hold,
        release: @escaping @Sendable (Hold) -> Void
    ) {
        self.reserve = reserve
        self.release = release
    }

    /// No budget at all.
    public static let unlimited = Allowance(
        reserve: { (_, _, _) throws(Failure) in Hold(id: 0) },
        release: { _ in }
    )
}
