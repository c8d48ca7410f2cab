import Dialogue
import Providers
import Testing
import Wire

/// Every way a connection can fail, by its bytes: no fault hangs, doubles text, loses text or goes unexplained.
@Suite(.timeLimit(.minutes(1)))
struct FaultTests {
    /// A fault before the first token, what it is called and whether it is worth another try.
    struct Early: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var script: [FaultServer.Step]
        var kind: Failure.Kind
        var isRetryable: Bool
        var says: String

        init(_ name: String, _ kind: Failure.Kind, retry: Bool, says: String, _ script: FaultServer.Step...) {
            (testDescription, self.kind, isRetryable, self.says) = (name, kind, retry, says)
            self.script = script
        }
    }

    static let early = [
        Early("close before head", .unreachable, retry: true, says: "without a reply", .receive),
        Early("reset before head", .unreachable, retry: true, says: "without a reply", .receive, .reset),
        Early(
            "no HTTP", .brokenStream, retry: false, says: "does not speak HTTP", .receive, .send("SSH-2.0-x\r\n\r\n")),
        Early("endless head", .brokenStream, retry: false, says: "does not speak HTTP", .receive, .send(endlessHead)),
        Early("server error", .server, retry: true, says: "Status 500", .receive, .response("500 Oops")),
        Early("page", .server, retry: true, says: "<html>", .receive, .response("502 Bad", body: "<html>Bad</html>")),
        Early("half an error", .server, retry: true, says: "abc", .receive, halfError, .reset),
        Early("close after head", .brokenStream, retry: true, says: "before it was complete", .receive, .head),
        Early("reset after head", .brokenStream, retry: true, says: "broke", .receive, .chunkedHead, .reset),
        Early("only comments", .brokenStream, retry: true, says: "before it was", .receive, .head, .send(": hi\n\n")),
        Early("compressed", .brokenStream, retry: false, says: "compressed", .receive, gzip),
        Early("redirect", .invalidRequest, retry: false, says: "https://evil.example", .receive, redirect),
        Early("no content", .brokenStream, retry: true, says: "before it was", .receive, .response("200 OK")),
    ]

    @Test(arguments: early)
    func `a fault before the first token is told as what it is`(_ fault: Early) async throws {
        let events = try await Scene.events(fault.script)
        let failure = try #require(events.failure)
        #expect(failure.kind == fault.kind)
        #expect(failure.isRetryable == fault.isRetryable)
        #expect(failure.message.contains(fault.says))
        #expect(!failure.message.contains("secret-key"))
        #expect(events.words.isEmpty)
    }

    @Test(arguments: early.filter(\.isRetryable))
    func `a passing fault before the first token is tried again`(_ fault: Early) async throws {
        let good: [FaultServer.Step] = [.receive, .head, .word("hello"), .finish]
        let events = try await Scene.events(fault.script, good, retries: .quick)
        #expect(events.words == "hello")
        #expect(events.attempts == 2)
        #expect(events.ending == .complete(.stop, native: "end"))
    }

    /// What comes after a first word, and the end of the failure's story.
    static let late: [(String, [FaultServer.Step])] = [
        ("broke", [.chunkedHead, .chunk("data: hello\n"), .untilHeard, .reset]),
        ("broke", [.chunkedHead, .chunk("data: hello\n"), .untilHeard, halfCharacter, .reset]),
        ("broke", [.chunkedHead, .chunk("data: hello\n"), .untilHeard, .chunk("data: {\"a\":")]),
        ("broke", [.chunkedHead, .chunk("data: hello\n"), .untilHeard, .send("not a chunk\r\n")]),
        ("broke", [.send("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\ndata: hello\n"), .untilHeard]),
        ("before it was complete", [.head, .word("hello")]),
        ("before it was complete", [.chunkedHead, .chunk("data: hello\n"), .untilHeard, .lastChunk]),
        ("before it was complete", [.head, .word("hello"), .untilHeard, .send("data: unfinished line")]),
    ]

    @Test(arguments: late)
    func `a fault after the first token keeps what had come and is not tried again`(
        says: String, script: [FaultServer.Step]
    ) async throws {
        let events = try await Scene.events([.receive] + script, retries: .quick)
        #expect(events.words == "hello")
        #expect(events.attempts == 1)
        #expect(events.failure?.kind == .brokenStream)
        #expect(events.failure?.message.contains(says) == true)
    }

    @Test func `silence after the first token keeps what had come`() async throws {
        var limits = TimeLimits.short
        limits.idleBytes = 0.3
        let headAndWord = FaultServer.Step.send("HTTP/1.1 200 OK\r\n\r\ndata: hello\n")
        let events = try await Scene.events([.receive, headAndWord, .hang], limits: limits, retries: .quick)
        #expect(events.words == "hello")
        #expect(events.attempts == 1)
        #expect(events.failure?.kind == .timeout)
    }

    @Test func `an error page that never ends is read as far as it helps`() async throws {
        let page = [UInt8](repeating: UInt8(ascii: "x"), count: 200_000)
        let head = FaultServer.Step.send("HTTP/1.1 503 Busy\r\n\r\n")
        let events = try await Scene.events([.receive, head, .send(page), .hang])
        #expect(events.failure?.status == 503)
    }

    @Test func `an error page that stalls is not waited for`() async throws {
        var limits = TimeLimits.short
        limits.idleBytes = 0.3
        let head = FaultServer.Step.send("HTTP/1.1 503 Busy\r\n\r\nhalf")
        let events = try await Scene.events([.receive, head, .hang], limits: limits)
        #expect(events.failure?.message == "Status 503: half")
    }

    @Test func `no key follows a redirect`() async throws {
        let elsewhere = try FaultServer([[.receive, .head]])
        let redirect = FaultServer.Step.response("307 Go", "Location: http://127.0.0.1:\(elsewhere.port)/\r\n")
        let events = try await Scene.events([.receive, redirect])
        #expect(events.failure?.status == 307)
        #expect(elsewhere.connectionCount == 0)
    }

    @Test func `nothing listening is told apart from a failing server`() async throws {
        let closed = try ClosedPort()
        let failure = try await failure(at: "http://127.0.0.1:\(closed.port)")
        #expect(failure?.kind == .unreachable)
        #expect(
            failure?.message == "Nothing listens at 127.0.0.1:\(closed.port). Start the server or correct its address.")
    }

    @Test func `an unknown name is told`() async throws {
        let failure = try await failure(at: "https://no-such-host.invalid/v1")
        #expect(failure?.kind == .unreachable)
        #expect(failure?.message.hasPrefix("The name no-such-host.invalid is not known.") == true)
    }

    @Test func `a server without TLS is not trusted`() async throws {
        let failure = try await Scene.play([[.response("400 Bad Request")]]) { scene in
            var scene = scene
            scene.provider.endpoint.baseURL = "https://127.0.0.1:\(scene.server.port)"
            return await scene.events().failure
        }
        #expect(failure?.kind == .tls)
        #expect(failure?.isRetryable == false)
    }

    @Test func `a key with a line break is refused in plain words`() async throws {
        let failure = try await Scene.play([[.receive, .head]]) { scene in
            var scene = scene
            scene.provider.endpoint.key = "secret\n-key"
            return await scene.events().failure
        }
        #expect(failure?.kind == .invalidRequest)
        #expect(failure?.message.contains("line break") == true)
    }

    @Test func `a line of eight megabytes arrives whole`() async throws {
        let size = 8 << 20
        let line = Array("data: ".utf8) + [UInt8](repeating: UInt8(ascii: "x"), count: size) + Array("\n".utf8)
        let events = try await Scene.events([.receive, .head, .send(line), .finish])
        #expect(events.words.utf8.count == size)
        #expect(events.ending == .complete(.stop, native: "end"))
    }

    @Test func `words without end are listened to for a while, and kept`() async throws {
        let words = [FaultServer.Step](repeating: .word("again and again"), count: 100)
        let events = try await Scene.play([[.receive, .head] + words + [.hang]], retries: .quick) { scene in
            var scene = scene
            scene.provider.mostBytes = 1_000
            return await scene.events()
        }
        #expect(events.failure?.kind == .limit)
        #expect(events.failure?.message.hasPrefix("tiny did not stop after 1 kB of words.") == true)
        #expect(events.attempts == 1)
        #expect(events.words.utf8.count > 1_000)
    }

    private func failure(at address: String) async throws -> Failure? {
        try await Scene.play([[]]) { scene in
            var scene = scene
            scene.provider.endpoint.baseURL = address
            return await scene.events().failure
        }
    }

    private static let endlessHead = "HTTP/1.1 200 OK\r\nX: " + String(repeating: "x", count: 500_000)
    private static let halfError = FaultServer.Step.send("HTTP/1.1 503 Busy\r\nContent-Length: 99\r\n\r\nabc")
    private static let halfCharacter = FaultServer.Step.send(
        Array("7\r\ndata: \u{e9}".utf8.dropLast()) + Array("\r\n".utf8))
    private static let gzip = FaultServer.Step.response("200 OK", "Content-Encoding: gzip\r\n", body: "data: hi\n")
    private static let redirect = FaultServer.Step.response("302 Found", "Location: https://evil.example/x?key=1\r\n")
}

extension RetryPolicy {
    /// Two retries that come at once.
    static let quick = RetryPolicy(baseSeconds: 0.001)
}
