import Dialogue
import Providers
import Testing
import Wire

@Suite(.timeLimit(.minutes(1)))
struct StreamingTests {
    @Test func `an answer streams to its finish`() async throws {
        let events = try await Scene.events([.receive, .head, .word("hello"), .word("world"), .finish])
        #expect(events.words == "hello world")
        #expect(events.ending == .complete(.stop, native: "end"))
        #expect(events.first == .attempt(1))
    }

    @Test func `a request says what it takes and who asks`() async throws {
        try await Scene.play([[.receive, .head, .finish]]) { scene in
            _ = await scene.events()
            let request = await scene.firstRequest().lowercased()
            #expect(request.hasPrefix("post /chat http/1.1\r\n"))
            #expect(request.contains("\r\naccept: text/event-stream\r\n"))
            #expect(request.contains("\r\naccept-encoding: identity\r\n"))
            #expect(request.contains("\r\nuser-agent: tests\r\n"))
            #expect(request.contains("\r\nauthorization: bearer secret-key\r\n"))
            #expect(request.hasSuffix("\r\n\r\n{}"))
        }
    }

    @Test func `cancelling the listening task closes the connection`() async throws {
        try await Scene.play([[.receive, .head, .word("hello"), .hang]], limits: .local) { scene in
            let (began, beginning) = AsyncStream.makeStream(of: Void.self)
            let listener = Task {
                for await case .pieces in scene.client.answer(.hello, from: scene.provider) { beginning.yield() }
            }
            for await _ in began { break }
            listener.cancel()
            #expect(await scene.serverSeesTheClose())
        }
    }

    @Test func `dropping the stream closes the connection`() async throws {
        try await Scene.play([[.receive, .head, .word("hello"), .hang]], limits: .local) { scene in
            for await case .pieces in scene.client.answer(.hello, from: scene.provider) { break }
            #expect(await scene.serverSeesTheClose())
        }
    }

    @Test func `cancelling before the head closes the connection`() async throws {
        try await Scene.play([[.receive, .hang]], limits: .local) { scene in
            let listener = Task { for await _ in scene.client.answer(.hello, from: scene.provider) {} }
            _ = await scene.firstRequest()
            listener.cancel()
            #expect(await scene.serverSeesTheClose())
        }
    }

    @Test func `an error in the stream ends it and keeps what had come`() async throws {
        let script: [FaultServer.Step] = [.receive, .head, .word("hello"), .send("error: broken\n"), .hang]
        let events = try await Scene.events(script, limits: .local)
        #expect(events.words == "hello")
        #expect(events.failure == Failure(.server, "broken"))
    }

    @Test func `a server that leaves the connection open after the finish is not waited for`() async throws {
        var limits = TimeLimits.local
        limits.linger = 0.03
        let events = try await Scene.events([.receive, .head, .word("hello"), .finish, .hang], limits: limits)
        #expect(events.ending == .complete(.stop, native: "end"))
    }

    @Test func `a reset after the finish takes nothing from the answer`() async throws {
        let events = try await Scene.events([.receive, .chunkedHead, .chunk("data: a\ndata: [END]\n"), .reset])
        #expect(events.ending == .complete(.stop, native: "end"))
    }
}
