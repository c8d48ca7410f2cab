import Dialogue
import Testing

@testable import Wire

struct FailureTests {
    private static func failure(_ status: Int, _ body: String = "", _ headers: [HTTPHeader] = []) -> Failure {
        OpenAIDialect().failure(status: status, headers: headers, body: Array(body.utf8))
    }

    private static func error(_ members: String) -> String { #"{"error":{"message":"m",\#(members)}}"# }

    @Test(arguments: [
        (400, Failure.Kind.invalidRequest, false), (401, .authentication, false), (402, .quota, false),
        (403, .authentication, false), (404, .notFound, false), (407, .authentication, false), (408, .timeout, true),
        (409, .server, true), (413, .invalidRequest, false), (418, .invalidRequest, false), (425, .server, true),
        (429, .rateLimit, true), (500, .server, true), (501, .server, false), (502, .server, true),
        (503, .overloaded, true), (504, .timeout, true), (520, .server, true), (524, .timeout, true),
        (529, .overloaded, true), (302, .server, false),
    ])
    func `a status without a body has a meaning`(status: Int, kind: Failure.Kind, isRetryable: Bool) {
        let failure = Self.failure(status)
        #expect(failure.kind == kind)
        #expect(failure.isRetryable == isRetryable)
        #expect(failure.message.contains("\(status)"))
        #expect(failure.retryAfter == nil)
    }

    private static let words: [(Int, String, Failure.Kind, Bool)] = [
        (400, #""code":"context_length_exceeded""#, .contextLength, false),
        (400, #""type":"exceed_context_size_error""#, .contextLength, false),
        (400, #""details":[{"reason":"API_KEY_INVALID"}],"status":"INVALID_ARGUMENT""#, .authentication, false),
        (403, #""metadata":{"reasons":["violence"],"flagged_input":"…"}"#, .moderation, false),
        (404, #""type":"invalid_request_error","code":null"#, .notFound, false),
        (429, #""code":"insufficient_quota""#, .quota, false),
        (429, #""details":[{"violations":[{"quotaId":"RequestsPerDayPerProject"}]}]"#, .quota, false),
        (429, #""details":{"error_code":"enforced_spend_limit_reached"}"#, .quota, false),
        (429, #""metadata":{"limit_source":"openrouter_free_tier_daily"}"#, .quota, false),
        (500, #""type":"invalid_request_error""#, .invalidRequest, false),
        (500, #""type":"overloaded_error""#, .overloaded, true),
        (503, #""type":"server_error""#, .server, true),
        (503, #""availability":{"code":"temporarily_unavailable","retryable":false}"#, .overloaded, false),
        (400, #""availability":{"code":"no_endpoints","retryable":true}"#, .notFound, true),
    ]

    @Test(arguments: words)
    func `the words of an error count for more than its status`(
        status: Int, members: String, kind: Failure.Kind, isRetryable: Bool
    ) {
        let failure = Self.failure(status, Self.error(members))
        #expect(failure.kind == kind)
        #expect(failure.isRetryable == isRetryable)
    }

    private static let date = HTTPHeader("Date", "Sat, 29 Feb 2020 23:59:50 GMT")

    private static let waits: [([HTTPHeader], String, Double?)] = [
        ([HTTPHeader("Retry-After", "2.5")], "", 2.5),
        ([HTTPHeader("retry-after", "2"), HTTPHeader("Retry-After-Ms", "1500")], "", 1.5),
        ([HTTPHeader("Retry-After", "Sun, 01 Mar 2020 00:00:20 GMT"), date], "", 30),
        ([HTTPHeader("Retry-After", "Sat, 29 Feb 2020 23:59:00 GMT"), date], "", 0),
        ([HTTPHeader("Retry-After", "Sun, 01 Mar 2020 00:00:20 GMT")], "", nil),
        ([HTTPHeader("Retry-After", "Sun, 31 Foo 2020 00:00:20 GMT"), date], "", nil),
        ([HTTPHeader("Retry-After", "soon")], "", nil),
        ([HTTPHeader("Retry-After", "inf")], "", nil), ([HTTPHeader("Retry-After", "1e300")], "", RetryHint.longest),
        ([HTTPHeader("Retry-After", "9")], error(#""availability":{"retry_after":20}"#), 20),
        ([], error(#""details":[{"retryDelay":"34.4s"}]"#), 34.4),
        ([HTTPHeader("Retry-After", "9")], error(#""details":[{"retryDelay":"34.4s"}]"#), 9),
        ([HTTPHeader("X-RateLimit-Reset", "1583020800000"), date], "", 10),
        ([HTTPHeader("X-RateLimit-Reset", "1583020800"), date], "", 10),
        ([HTTPHeader("X-RateLimit-Reset", "1583020800")], "", nil),
        ([date], error(#""metadata":{"headers":{"X-RateLimit-Reset":"1583020805000"}}"#), 15),
    ]

    @Test(arguments: waits)
    func `the time to wait comes from the first source that has one`(
        headers: [HTTPHeader], body: String, seconds: Double?
    ) {
        #expect(Self.failure(429, body, headers).retryAfter == seconds)
    }

    @Test func `a server may forbid or ask for another try`() {
        #expect(!Self.failure(500, "", [HTTPHeader("X-Should-Retry", "false")]).isRetryable)
        #expect(Self.failure(400, "", [HTTPHeader("x-should-retry", "true")]).isRetryable)
        let quota = Self.error(#""code":"insufficient_quota""#)
        #expect(!Self.failure(429, quota, [HTTPHeader("x-should-retry", "true")]).isRetryable)
    }

    @Test(arguments: [
        (#"{"error":{"message":"Boom"}}"#, "Boom"), (#"{"error":"Boom"}"#, "Boom"), (#"{"message":"Boom"}"#, "Boom"),
        (#"{"detail":"Boom"}"#, "Boom"), (#"{"detail":[{"msg":"Boom"}]}"#, "Boom"),
        (#"[{"error":{"message":"Boom"}}]"#, "Boom"),
        (#"{"errors":[{"message":"Boom"}]}"#, "Boom"), ("Boom\n", "Boom"), ("<html><TITLE>Boom</TITLE>", "Boom"),
        ("<html><p>Boom", "a web page"), ("  a\u{0}\u{1B}[31m\r\nb\u{202E}  ", "a [31m b"),
        (#"{"error":{"message":""}}"#, "The provider answered 500 Internal Server Error."),
        ("{}", "The provider answered 500 Internal Server Error."),
        (
            #"{"error":{"message":"Bad","metadata":{"provider_name":"Acme","raw":"{\"error\":{\"message\":\"Why\"}}"}}}"#,
            "Bad (Acme: Why)"
        ),
    ])
    func `the message is what the provider says, in one line`(body: String, message: String) {
        #expect(Self.failure(500, body).message == message)
    }

    @Test func `a long message is cut`() {
        let message = Self.failure(500, String(repeating: "word ", count: 1000)).message
        #expect(message.count == 401)
        #expect(message.hasSuffix("…"))
    }

    @Test(arguments: [
        ("Incorrect key: sk-or-v1-0123abcd, sorry", "Incorrect key: sk-…, sorry"),
        ("Key 'AIzaSyD-123' is bad", "Key 'AIz…' is bad"),
        ("GET https://x.test/?key=abcdef123&a=1 failed", "GET https://x.test/?key=abc…&a=1 failed"),
        ("Authorization: Bearer abc/def+123= refused", "Authorization: Bearer abc… refused"),
        ("model task-1 and disk-2 are fine", "model task-1 and disk-2 are fine"),
    ])
    func `keys are never shown`(said: String, shown: String) {
        #expect(Self.failure(401, said).message == shown)
    }
}
