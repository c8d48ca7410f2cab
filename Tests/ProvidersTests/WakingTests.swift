import Dialogue
import Providers
import Synchronization
import Testing

/// Connections kept open for the next request may be dead by then.
@Suite(.timeLimit(.minutes(1)))
struct WakingTests {
    private static let whole = "data: hello\n\ndata: [END]\n\n"
    /// A whole answer after which the connection stays open for another request.
    private static let answer: [FaultServer.Step] = [.receive, .response("200 OK", body: whole)]

    @Test func `a connection is used again`() async throws {
        try await Scene.play([Self.answer + Self.answer]) { scene in
            for _ in 0..<2 { #expect(await scene.events().words == "hello") }
            #expect(scene.server.connectionCount == 1)
        }
    }

    @Test func `after the machine has slept nothing is sent over a connection from before`() async throws {
        let slept = Mutex(0.0)
        let dead = Self.answer + [.receive, .hang]
        try await Scene.play([dead, Self.answer], secondsSlept: { slept.withLock { $0 } }) { scene in
            #expect(await scene.events().words == "hello")
            slept.withLock { $0 = 3_600 }
            #expect(await scene.events().words == "hello")
            #expect(scene.server.connectionCount == 2)
        }
    }

    @Test(arguments: [[FaultServer.Step.receive, .reset], [.receive]])
    func `a kept connection that dies with the next request is replaced by a fresh one`(
        death: [FaultServer.Step]
    ) async throws {
        try await Scene.play([Self.answer + death, Self.answer], retries: .quick) { scene in
            #expect(await scene.events().words == "hello")
            let second = await scene.events()
            #expect(second.words == "hello")
            #expect(second.attempts == 2)
        }
    }
}
