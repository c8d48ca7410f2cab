import Dialogue
import Providers
import Testing

struct RetryPolicyTests {
    private let passing = Failure(.server, "Busy.", status: 503, isRetryable: true)

    @Test(arguments: [(1, 0.5), (2, 1), (3, 2), (4, 4), (5, 8), (6, 8), (90, 8)])
    func `waits double up to eight seconds`(attempts: Int, wait: Double) {
        let policy = RetryPolicy(maxRetries: 100)
        let decision = policy.decision(after: passing, attempts: attempts, elapsed: 0, jitter: 0)
        #expect(decision == .retry(after: wait))
    }

    @Test func `jitter takes off up to a quarter`() {
        let decision = RetryPolicy().decision(after: passing, attempts: 1, elapsed: 0, jitter: 1)
        #expect(decision == .retry(after: 0.375))
    }

    @Test func `after two retries it gives up`() {
        let decision = RetryPolicy().decision(after: passing, attempts: 3, elapsed: 0, jitter: 0)
        #expect(decision == .giveUp(passing))
    }

    @Test func `a plain 500 is tried once more only`() {
        var failure = passing
        failure.status = 500
        #expect(RetryPolicy().decision(after: failure, attempts: 1, elapsed: 0, jitter: 0) == .retry(after: 0.5))
        #expect(RetryPolicy().decision(after: failure, attempts: 2, elapsed: 0, jitter: 0) == .giveUp(failure))
    }

    @Test func `what asking again cannot help is not asked again`() {
        let failure = Failure(.authentication, "Wrong key.", status: 401)
        #expect(RetryPolicy().decision(after: failure, attempts: 1, elapsed: 0, jitter: 0) == .giveUp(failure))
    }

    @Test(arguments: [(0, 0), (-3, 0), (2.5, 2.5), (60, 60)])
    func `the provider's own hint goes before the backoff`(hint: Double, wait: Double) {
        let failure = Failure(.rateLimit, "Wait.", status: 429, isRetryable: true, retryAfter: hint)
        #expect(RetryPolicy().decision(after: failure, attempts: 1, elapsed: 0, jitter: 1) == .retry(after: wait))
    }

    @Test(arguments: [
        (61, "61 seconds"), (119.2, "120 seconds"), (120, "120 seconds"), (121, "3 minutes"), (7_200, "120 minutes"),
        (7_201, "3 hours"), (172_800, "48 hours"), (172_801, "3 days"), (1e300, "366 days"),
    ])
    func `a hint over the cap is told instead of waited for`(hint: Double, words: String) {
        let failure = Failure(.rateLimit, "Limited.", status: 429, isRetryable: true, retryAfter: hint)
        var told = failure
        told.message = "Limited. It asks to wait \(words); try again then or choose another model."
        #expect(RetryPolicy().decision(after: failure, attempts: 1, elapsed: 0, jitter: 0) == .giveUp(told))
    }

    @Test func `no retry is sent after the total time`() {
        let policy = RetryPolicy(totalSeconds: 10)
        #expect(policy.decision(after: passing, attempts: 1, elapsed: 9.5, jitter: 0) == .retry(after: 0.5))
        #expect(policy.decision(after: passing, attempts: 1, elapsed: 9.6, jitter: 0) == .giveUp(passing))
    }
}
