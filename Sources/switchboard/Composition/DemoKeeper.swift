import DemoServer
import Synchronization

/// The demo fleet of this process, once it runs.
final class DemoKeeper: Sendable {
    private let service = Mutex<DemoService?>(nil)

    /// Starts the fleet; it is started once, however often this is called.
    ///
    /// - Throws: `Failure` when it cannot listen.
    func start() async throws -> DemoService {
        if let running = service.withLock({ $0 }) { return running }
        let started = try await DemoService.start()
        service.withLock { $0 = started }
        return started
    }

    /// Stops the fleet, if it runs.
    func stop() async {
        let running = service.withLock { service in
            defer { service = nil }
            return service
        }
        await running?.stop()
    }
}
