/// Seconds since a moment, by the clock that never jumps.
struct Stopwatch: Sendable {
    private let start = ContinuousClock.now
    private let heldBefore: Double
    private let held: @Sendable () -> Double

    /// - Parameter held: how many seconds do not count, so far.
    init(without held: @escaping @Sendable () -> Double = { 0 }) {
        self.held = held
        heldBefore = held()
    }

    /// Seconds since it was made.
    var seconds: Double {
        let (seconds, attoseconds) = (ContinuousClock.now - start).components
        return max(0, Double(seconds) + Double(attoseconds) * 1e-18 - (held() - heldBefore))
    }
}
