import NIOCore

extension Transport {
    /// Waits on the event loop; returns at once when the task is cancelled.
    func wait(seconds: Double) async {
        let timer = eventLoop.scheduleTask(in: TimeAmount(seconds: seconds)) {}
        await withTaskCancellationHandler {
            // The only error is that of being cancelled, which the caller sees for itself.
            _ = try? await timer.futureResult.get()
        } onCancel: {
            timer.cancel()
        }
    }

    /// Does some work and cancels it when it takes longer.
    func within<Value: Sendable>(
        seconds: Double,
        _ work: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        let task = Task { try await work() }
        let timer = eventLoop.scheduleTask(in: TimeAmount(seconds: seconds)) { task.cancel() }
        defer { timer.cancel() }
        return try await withTaskCancellationHandler {
            try await task.value
        } onCancel: {
            task.cancel()
        }
    }
}

extension TimeAmount {
    /// A time given in seconds, kept within what a timer takes.
    init(seconds: Double) {
        self = .nanoseconds(Int64(min(max(seconds, 0), 1e8) * 1e9))
    }
}
