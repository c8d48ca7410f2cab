import Dialogue
import Testing
import Wire

@Suite(.enabled(if: SharedData.isThere))
struct RecordedHTTPErrorTests {
    @Test func `every recorded error has its kind, its advice and its words`() throws {
        let rows = try SharedData.json("transcripts/http-errors.json").elements
        #expect(rows.count == 30)
        for row in rows where row["status"]?.int != 200 {
            let name = row["name"]?.string ?? ""
            let expect = row["expect"] ?? .null
            let failure = try Self.failure(of: row)
            #expect(failure.kind == Self.kinds[expect["kind"]?.string ?? ""], "\(name)")
            #expect(failure.isRetryable == expect["retryable"]?.bool, "\(name)")
            #expect(failure.retryAfter == expect["retry_after_s"]?.double, "\(name)")
            let words = (expect["message"]?.string ?? "?").replacing("sk-x.", with: "sk-…")
            #expect(failure.message.contains(words), "\(name): \(failure.message)")
            #expect(failure.status == row["status"]?.int, "\(name)")
        }
    }

    @Test func `a whole reply in place of a stream is read as one`() throws {
        let rows = try SharedData.json("transcripts/http-errors.json").elements
        let row = try #require(rows.first { $0["status"]?.int == 200 })
        let answer = Exchange(row["body"]?.string ?? "", in: OpenAIDialect(.compatible))
        #expect(answer.text == "whole reply")
        #expect(answer.outcome == .complete)
        #expect(answer.usage == Usage(promptTokens: 1, completionTokens: 2))
    }

    private static func failure(of row: JSON) throws -> Failure {
        let headers = (row["headers"]?.object?.members ?? []).map { HTTPHeader($0.name, $0.value.string ?? "") }
        let status = try #require(row["status"]?.int)
        let body = Array((row["body"]?.string ?? "").utf8)
        return OpenRouterDialect().failure(status: status, headers: headers, body: body)
    }

    private static let kinds: [String: Failure.Kind] = [
        "context_length": .contextLength, "not_found": .notFound, "timeout": .timeout, "rate_limit": .rateLimit,
        "quota_exhausted": .quota, "payment": .quota, "overloaded": .overloaded, "auth": .authentication,
        "server": .server, "loading": .overloaded, "bad_request": .invalidRequest, "proxy_auth": .authentication,
    ]
}
