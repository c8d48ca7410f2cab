import Dialogue
import Providers
import Testing

@Suite(.timeLimit(.minutes(2)))
struct ManyStreamsTests {
    @Test func `two hundred answers stream side by side`() async throws {
        let script: [FaultServer.Step] = [
            .receive, .head, .word("one"), .word("two"), .untilHeard, .word("three"), .finish,
        ]
        let answers = try await Scene.play([script], limits: .local) { scene in
            await withTaskGroup { group in
                for _ in 0..<200 { group.addTask { await scene.events() } }
                return await group.reduce(into: []) { $0.append($1) }
            }
        }
        #expect(answers.count == 200)
        #expect(answers.allSatisfy { $0.words == "one two three" && $0.ending == .complete(.stop, native: "end") })
    }

    @Test func `shutting down ends what still streams`() async throws {
        let server = try FaultServer([[.receive, .head, .word("hello"), .hang]])
        let client = Client(settings: ClientSettings(userAgent: "tests"))
        let stream = client.answer(.hello, from: .tiny(port: server.port, limits: .local))
        var events: [AnswerEvent] = []
        for await event in stream {
            events.append(event)
            if case .pieces = event { await client.shutdown() }
        }
        #expect(events.words == "hello")
        #expect(events.failure != nil)
    }
}
