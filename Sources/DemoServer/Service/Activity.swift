import Synchronization

/// Counts what a server is doing, and tells those who wait for it to begin or to have nothing left to do.
final class Activity: Sendable {
    private struct State {
        var answers = 0
        var tokens = 0
        var waiting: [Waiter] = []
    }

    private struct Waiter {
        var wantsBusy: Bool
        var continuation: CheckedContinuation<Void, Never>
    }

    private let state = Mutex(State())

    /// Tokens sent since the server started.
    var tokens: Int { state.withLock { $0.tokens } }

    func sent(tokens: Int) {
        state.withLock { $0.tokens += tokens }
    }

    /// An answer is being made.
    func began() { change(by: 1) }

    /// An answer is no longer being made.
    func ended() { change(by: -1) }

    /// Returns when at least one answer is being made.
    func busy() async { await wait(untilBusy: true) }

    /// Returns when no answer is being made.
    func idle() async { await wait(untilBusy: false) }

    private func change(by count: Int) {
        let content = state.withLock { state in
            state.answers += count
            let isBusy = state.answers > 0
            defer { state.waiting.removeAll { $0.wantsBusy == isBusy } }
            return state.waiting.filter { $0.wantsBusy == isBusy }
        }
        content.forEach { $0.continuation.resume() }
    }

    private func wait(untilBusy wantsBusy: Bool) async {
        await withCheckedContinuation { continuation in
            let isContent = state.withLock { state in
                let isContent = (state.answers > 0) == wantsBusy
                if !isContent { state.waiting.append(Waiter(wantsBusy: wantsBusy, continuation: continuation)) }
                return isContent
            }
            if isContent { continuation.resume() }
        }
    }
}
