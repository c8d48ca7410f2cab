import Dialogue
import NIOCore
import Synchronization

/// Watches an exchange's `Patience` on the event loop and acts once when it ends.
///
/// The timer is set anew only when it fires or must fire sooner, so an event that buys time costs a lock and no timer.
final class Watchdog: Sendable {
    private struct State {
        var patience: Patience
        var bite: (@Sendable () -> Void)?
        var timer: Scheduled<Void>?
        var timerDeadline = Double.infinity
        var hasBitten = false
    }

    private let state: Mutex<State>
    private let eventLoop: any EventLoop
    private let stopwatch: Stopwatch

    init(_ limits: TimeLimits, on eventLoop: any EventLoop, since stopwatch: Stopwatch) {
        state = Mutex(State(patience: Patience(limits)))
        self.eventLoop = eventLoop
        self.stopwatch = stopwatch
    }

    /// Whether patience has ended.
    var hasBitten: Bool { state.withLock { $0.hasBitten } }

    /// What it means that patience has ended.
    func failure(of name: String) -> Failure {
        state.withLock { $0.patience.failure(of: name) }
    }

    /// Begins to watch; `bite` is called at most once, on the event loop.
    func start(_ bite: @escaping @Sendable () -> Void) {
        state.withLock {
            $0.bite = bite
            setTimer(&$0)
        }
    }

    /// Tells the clocks what happened.
    func note(_ happening: (inout Patience, Double) -> Void) {
        let now = stopwatch.seconds
        state.withLock {
            happening(&$0.patience, now)
            if $0.patience.deadline < $0.timerDeadline { setTimer(&$0) }
        }
    }

    /// Ends the watch.
    func stop() {
        state.withLock {
            $0.bite = nil
            $0.timer?.cancel()
            $0.timer = nil
        }
    }

    private func setTimer(_ state: inout State) {
        guard state.bite != nil else { return }
        state.timer?.cancel()
        state.timerDeadline = state.patience.deadline
        let wait = TimeAmount(seconds: state.timerDeadline - stopwatch.seconds)
        state.timer = eventLoop.scheduleTask(in: wait) { [weak self] in self?.look() }
    }

    private func look() {
        let now = stopwatch.seconds
        let bite = state.withLock { state -> (@Sendable () -> Void)? in
            guard state.patience.deadline <= now else {
                setTimer(&state)
                return nil
            }
            state.hasBitten = state.bite != nil
            defer { state.bite = nil }
            return state.bite
        }
        bite?()
    }
}
