import Synchronization
import Testing

@testable import Providers

struct StopwatchTests {
    @Test func `time in which the program was stopped does not count, and never makes seconds negative`() {
        let held = Mutex(0.0)
        let whole = Stopwatch()
        let watch = Stopwatch { held.withLock { $0 } }
        held.withLock { $0 = 3_600 }
        #expect(whole.seconds > 0)
        #expect(watch.seconds == 0)
    }

    @Test func `what was over before it was made does not count either way`() {
        let whole = Stopwatch { 3_600 }
        #expect(whole.seconds > 0)
    }
}
