import Dialogue
import Providers
import Testing
import Wire

/// The same faults as in `FaultTests`, where what they mean takes a real dialect to say.
@Suite(.timeLimit(.minutes(1)))
struct DialectFaultTests {
    @Test(arguments: [
        (
            "401 Unauthorized", #"{"error":{"message":"Incorrect API key provided"}}"#, Failure.Kind.authentication,
            false
        ),
        ("402 Payment Required", #"{"error":{"message":"Insufficient credits","code":402}}"#, .quota, false),
        (
            "403 Forbidden", #"{"error":{"message":"Flagged","code":403,"metadata":{"reasons":["x"]}}}"#, .moderation,
            false
        ),
        ("404 Not Found", #"{"error":{"message":"No such model"}}"#, .notFound, false),
        ("408 Request Timeout", "", .timeout, true),
        ("413 Content Too Large", "", .invalidRequest, false),
        ("429 Too Many Requests", #"{"error":{"message":"Rate limited"}}"#, .rateLimit, true),
        ("429 Too Many Requests", #"{"error":{"code":"insufficient_quota","message":"No quota"}}"#, .quota, false),
        ("500 Internal Server Error", "", .server, true),
        ("502 Bad Gateway", "<html><body><h1>502 Bad Gateway</h1></body></html>", .server, true),
        ("503 Service Unavailable", "", .overloaded, true),
        ("529 Overloaded", "", .overloaded, true),
    ])
    func `an error status is told in words and tried again only if it helps`(
        status: String, body: String, kind: Failure.Kind, isRetryable: Bool
    ) async throws {
        let events = try await events([.receive, .response(status, body: body)])
        let failure = try #require(events.failure)
        #expect(failure.kind == kind)
        #expect(failure.isRetryable == isRetryable)
        #expect(failure.status == Int(status.prefix(3)))
        #expect(!failure.message.isEmpty && !failure.message.contains("<"))
    }

    @Test func `a wait the provider asks for is kept`() async throws {
        let limited = FaultServer.Step.response("429 Too Many Requests", "Retry-After: 0.02\r\n")
        let events = try await events([.receive, limited], [.receive, .head] + good, retries: .quick)
        #expect(
            events.contains {
                if case .retrying(let failure, _, 0.02) = $0 { failure.retryAfter == 0.02 } else { false }
            })
        #expect(events.words == "hello")
    }

    @Test func `a wait too long is told and not kept`() async throws {
        let limited = FaultServer.Step.response("429 Too Many Requests", "Retry-After: 3600\r\n")
        let events = try await events([.receive, limited], retries: .quick)
        #expect(events.attempts == 1)
        #expect(events.failure?.message.contains("60 minutes") == true)
    }

    @Test func `a whole reply where a stream was asked for is taken`() async throws {
        let body = #"{"choices":[{"message":{"role":"assistant","content":"hello"},"finish_reason":"stop"}]}"#
        let events = try await events([.receive, .response("200 OK", "Content-Type: application/json\r\n", body: body)])
        #expect(events.words == "hello")
        #expect(events.ending == .complete(.stop, native: "stop"))
    }

    @Test func `an error under a good status is an error`() async throws {
        let body = #"{"error":{"message":"Invalid key","code":401}}"#
        let events = try await events([.receive, .response("200 OK", "Content-Type: application/json\r\n", body: body)])
        #expect(events.failure?.kind == .authentication)
    }

    @Test func `a stream under a wrong content type is read`() async throws {
        let head = FaultServer.Step.send("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n")
        let events = try await events([.receive, head] + good)
        #expect(events.words == "hello")
        #expect(events.ending == .complete(.stop, native: "stop"))
    }

    @Test func `a page where a stream was asked for is told`() async throws {
        let page = FaultServer.Step.response("200 OK", "Content-Type: text/html\r\n", body: "<html>Log in</html>")
        #expect(try await events([.receive, page]).failure?.kind == .brokenStream)
    }

    @Test(arguments: [["data: [DONE]\n\n", "data: [DONE]\n\n"], ["data: [DONE]"], []])
    func `the end mark may come twice, unfinished or not at all`(marks: [String]) async throws {
        let events = try await events([.receive, .head, .send(word), .send(stop)] + marks.map { .send($0) })
        #expect(events.words == "hello")
        #expect(events.ending == .complete(.stop, native: "stop"))
    }

    @Test(arguments: [#"data: {"choices":[{"del"#, "data: caf\u{e9}", "data: [DONE]\n\n", "", ": alive\n\n"])
    func `an answer without a finish is broken off and kept`(rest: String) async throws {
        let events = try await events([.receive, .head, .send(word), .untilHeard, .send(rest)], retries: .quick)
        #expect(events.words == "hello")
        #expect(events.attempts == 1)
        #expect(events.failure?.kind == .brokenStream)
    }

    @Test func `garbage before the first token is told, and after it what had come stays`() async throws {
        let garbage = (0..<4_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) }
        let early = try await events([.receive, .head, .send(garbage)])
        #expect(early.failure?.kind == .brokenStream && early.words.isEmpty)
        let late = try await events([.receive, .head, .send(word), .untilHeard, .send(garbage)], retries: .quick)
        #expect(late.failure?.kind == .brokenStream && late.words == "hello" && late.attempts == 1)
    }

    @Test func `an answer that drips in byte by byte arrives whole`() async throws {
        let bytes = Array((word + stop).utf8)
        let events = try await events([.receive, .head, .drip(bytes, milliseconds: 1)])
        #expect(events.words == "hello" && events.ending == .complete(.stop, native: "stop"))
    }

    @Test func `a character cut by the network arrives whole`() async throws {
        let line = Array(word.replacing("hello", with: "日本 👩‍👩‍👧").utf8)
        let events = try await events([.receive, .head, .drip(line, milliseconds: 0), .send(stop)])
        #expect(events.words.filter { $0 != " " } == "日本👩‍👩‍👧")
    }

    private let word = "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"hello\"}}]}\n\n"
    private let stop = "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\n"
    private var good: [FaultServer.Step] { [.send(word), .send(stop), .send("data: [DONE]\n\n")] }

    private func events(
        _ scripts: [FaultServer.Step]...,
        retries: RetryPolicy = .never
    ) async throws -> [AnswerEvent] {
        try await Scene.play(scripts, retries: retries) { scene in
            var scene = scene
            scene.provider.dialect = OpenAIDialect()
            return await scene.events()
        }
    }
}
