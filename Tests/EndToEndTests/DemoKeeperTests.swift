import Synchronization
import Testing

@testable import switchboard

/// Starting the simulated models, whatever goes wrong.
struct DemoKeeperTests {
    @Test func `after a failure the next call tries anew`() async {
        let tries = Mutex(0)
        let keeper = DemoKeeper {
            throw PortTaken(
                number: tries.withLock {
                    $0 += 1; return $0
                })
        }
        for number in 1...3 {
            await #expect(throws: PortTaken(number: number)) { _ = try await keeper.start() }
        }
    }
}

private struct PortTaken: Error, Equatable {
    let number: Int
}
