import Glibc

/// The time, as functions: what reads a clock has one of these.
struct Clocks: Sendable {
    /// Seconds since 1970 UTC.
    var wall: @Sendable () -> Double
    /// Seconds on a clock that never goes back.
    var steady: @Sendable () -> Double

    /// The machine's clocks.
    static let system = Clocks(wall: { read(CLOCK_REALTIME) }, steady: { read(CLOCK_MONOTONIC) })

    private static func read(_ clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// Seconds local time is ahead of UTC now.
    static var secondsFromUTC: Int {
        var now = time(nil)
        var parts = tm()
        localtime_r(&now, &parts)
        return parts.tm_gmtoff
    }
}
