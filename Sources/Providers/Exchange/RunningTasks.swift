import Synchronization

/// The tasks still at work, so that they can be ended before what they work with is.
final class RunningTasks: Sendable {
    private struct State {
        var tasks: [Int: Task<Void, Never>] = [:]
        var nextID = 0
    }

    private let state = Mutex(State())

    /// Starts some work and keeps it until it is done.
    @discardableResult
    func start(_ work: @escaping @Sendable () async -> Void) -> Task<Void, Never> {
        state.withLock { state in
            let id = state.nextID
            state.nextID += 1
            let task = Task {
                await work()
                forget(id)
            }
            state.tasks[id] = task
            return task
        }
    }

    /// Cancels all work and waits until it has ended.
    func end() async {
        let tasks = state.withLock { Array($0.tasks.values) }
        tasks.forEach { $0.cancel() }
        for task in tasks { await task.value }
    }

    private func forget(_ id: Int) {
        state.withLock { $0.tasks[id] = nil }
    }
}
