public import Routing

/// When a second candidate is asked because the first keeps silent.
public struct Hedging: Sendable {
    /// After how many silent seconds of the first candidate the second is asked as well; nil for never.
    public var delay: @Sendable (_ first: Candidate, _ second: Ranked) -> Double?
    /// Waits so many seconds; returns early when its task is cancelled.
    public var wait: @Sendable (Double) async -> Void

    /// Hedging by these functions.
    public init(
        delay: @escaping @Sendable (Candidate, Ranked) -> Double?,
        wait: @escaping @Sendable (Double) async -> Void
    ) {
        self.delay = delay
        self.wait = wait
    }

    /// Nobody is asked as well.
    public static let never = Hedging(delay: { _, _ in nil }, wait: { _ in })
}
