import Dialogue
import Providers
import Testing

/// Real time over loopback: limits of some hundred milliseconds where one must run out, of seconds where none may.
@Suite(.timeLimit(.minutes(1)))
struct TimeLimitTests {
    @Test func `no head in time is a time-out that may be tried again`() async throws {
        let failure = try await failure([.receive, .hang], \.head)
        #expect(failure?.kind == .timeout)
        #expect(failure?.isRetryable == true)
        #expect(failure?.message.hasPrefix("tiny did not reply within 300 ms.") == true)
    }

    @Test func `comments do not count as a first token`() async throws {
        let failure = try await failure([.receive, .head, .drip(comments, milliseconds: 1), .hang], \.firstToken)
        #expect(failure?.kind == .timeout)
    }

    @Test func `silence after the head is noticed`() async throws {
        let failure = try await failure([.receive, .head, .hang], \.idleBytes)
        #expect(failure?.message.hasPrefix("tiny fell silent for 300 ms.") == true)
    }

    @Test func `comments do not count as progress after the first token`() async throws {
        let script: [FaultServer.Step] = [.receive, .head, .word("hello"), .drip(comments, milliseconds: 1), .hang]
        let failure = try await failure(script, \.idleProgress)
        #expect(failure?.message.hasPrefix("tiny only kept the connection open for 300 ms.") == true)
    }

    /// Far more than any limit here lets through.
    private let comments = Array(String(repeating: ":\n", count: 5000).utf8)

    /// How the script ends when one limit is 300 ms and the others are long.
    private func failure(
        _ script: [FaultServer.Step],
        _ limit: WritableKeyPath<TimeLimits, Double>
    ) async throws -> Failure? {
        var limits = TimeLimits.short
        limits[keyPath: limit] = 0.3
        return try await Scene.events(script, limits: limits).failure
    }
}
