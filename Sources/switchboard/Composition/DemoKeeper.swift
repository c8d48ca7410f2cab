import DemoServer
import Synchronization

/// The demo fleet of this process, once it runs.
final class DemoKeeper: Sendable {
    private let service = Mutex<Task<DemoService, any Error>?>(nil)
    private let begin: @Sendable () async throws -> DemoService

    /// Keeps a fleet that is begun this way.
    init(begin: @escaping @Sendable () async throws -> DemoService = { try await DemoService.start() }) {
        self.begin = begin
    }

    /// Starts the fleet; it is started once, however often and from wherever this is called. After a failure the next
    /// call tries anew.
    ///
    /// - Throws: `Failure` when it cannot listen.
    func start() async throws -> DemoService {
        let starting = service.withLock { service in
            let starting = service ?? Task { [begin] in try await begin() }
            service = starting
            return starting
        }
        do { return try await starting.value } catch {
            // Another caller may have begun the next try already.
            service.withLock { if $0 == starting { $0 = nil } }
            throw error
        }
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
