import DemoServer
import Synchronization

/// The demo fleet of this process, once it runs.
final class DemoKeeper: Sendable {
    private let service = Mutex<Task<DemoService, any Error>?>(nil)

    /// Starts the fleet; it is started once, however often and from wherever this is called.
    ///
    /// - Throws: `Failure` when it cannot listen.
    func start() async throws -> DemoService {
        let starting = service.withLock { service in
            let starting = service ?? Task { try await DemoService.start() }
            service = starting
            return starting
        }
        return try await starting.value
    }

    /// Stops the fleet, if it runs.
    func stop() async {
        let starting = service.withLock { service in
            defer { service = nil }
            return service
        }
        try? await starting?.value.stop()
    }
}
