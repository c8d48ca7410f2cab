/// Seconds since a moment, by the clock that never jumps.
struct Stopwatch: Sendable {
    private let start = ContinuousClock.now

    /// Seconds since it was made.
    var seconds: Double {
        let (seconds, attoseconds) = (ContinuousClock.now - start).components
        return Double(seconds) + Double(attoseconds) * 1e-18
    }
}
