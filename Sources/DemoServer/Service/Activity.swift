import Synchronization

/// Counts what a server is doing, and tells those who wait for it to have nothing left to do.
final class Activity: Sendable {
    private struct State {
        var answers = 0
        var tokens = 0
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let state = Mutex(State())

    /// Answers being made now.
    var answers: Int { state.withLock { $0.answers } }

    /// Tokens sent since the server started.
    var tokens: Int { state.withLock { $0.tokens } }

    func began() {
        state.withLock { $0.answers += 1 }
    }

    func sent(tokens: Int) {
        state.withLock { $0.tokens += tokens }
    }

    func ended() {
        let waiting = state.withLock { state in
            state.answers -= 1
            guard state.answers == 0 else { return [CheckedContinuation<Void, Never>]() }
            defer { state.waiting = [] }
            return state.waiting
        }
        waiting.forEach { $0.resume() }
    }

    /// Returns when no answer is being made.
    func idle() async {
        await withCheckedContinuation { continuation in
            let isIdle = state.withLock { state in
                if state.answers > 0 { state.waiting.append(continuation) }
                return state.answers == 0
            }
            if isIdle { continuation.resume() }
        }
    }
}
