import Interface

/// Performs small writes one after the other, away from the thread that asked for them.
final class Keeper: Sendable {
    private typealias Write = @Sendable () throws -> Void
    private let writes: AsyncStream<Write>.Continuation
    private let worker: Task<Void, Never>

    init(told: @escaping @Sendable (Notice) -> Void) {
        let (stream, continuation) = AsyncStream.makeStream(of: Write.self)
        writes = continuation
        worker = Task.detached {
            for await write in stream {
                do { try write() } catch { told(Notice(.error, "\(error)")) }
            }
        }
    }

    func perform(_ write: @escaping @Sendable () throws -> Void) {
        writes.yield(write)
    }

    func finish() async {
        writes.finish()
        await worker.value
    }
}
