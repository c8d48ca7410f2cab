import Glibc
import Synchronization

/// The time, as functions: what reads a clock has one of these.
struct Clocks: Sendable {
    /// Seconds since 1970 UTC.
    var wall: @Sendable () -> Double
    /// Seconds on a clock that never goes back, and stands still while it is held.
    var steady: @Sendable () -> Double
    /// Seconds for which the steady clock has been held so far.
    var held: @Sendable () -> Double
    /// Holds the steady clock while something runs, such as the wait of a stopped program to be continued.
    var hold: @Sendable (() -> Void) -> Void

    /// The machine's clocks.
    static let system: Clocks = {
        let pauses = Pauses { read(CLOCK_BOOTTIME) }
        return Clocks(
            wall: { read(CLOCK_REALTIME) },
            steady: { read(CLOCK_BOOTTIME) - pauses.seconds },
            held: { pauses.seconds },
            hold: { pauses.add($0) }
        )
    }()

    private static func read(_ clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

/// How long something has paused, told rightly in the midst of a pause too: whoever wakes first after one may ask before it
/// has been counted.
private final class Pauses: Sendable {
    private let state = Mutex((past: 0.0, since: Double?.none))
    private let now: @Sendable () -> Double

    init(now: @escaping @Sendable () -> Double) {
        self.now = now
    }

    var seconds: Double {
        state.withLock { $0.past + ($0.since.map { now() - $0 } ?? 0) }
    }

    func add(_ pause: () -> Void) {
        state.withLock { $0.since = now() }
        pause()
        state.withLock { $0 = ($0.past + ($0.since.map { now() - $0 } ?? 0), nil) }
    }
}
