import Dialogue
import Providers
import Testing

struct CircuitBreakerTests {
    private let failure = Failure(.server, "It failed.", status: 503, isRetryable: true)

    /// A breaker that failed at these times.
    private func breaker(failingAt times: Double...) -> CircuitBreaker {
        var breaker = CircuitBreaker()
        for time in times { breaker.failed(failure, at: time) }
        return breaker
    }

    @Test func `three failures in a minute open it, and it says why`() {
        #expect(breaker(failingAt: 0, 10).objection(at: 11) == nil)
        #expect(breaker(failingAt: 0, 10, 20).objection(at: 21) == "It failed.")
    }

    @Test func `failures far apart do not open it`() {
        #expect(breaker(failingAt: 0, 40, 80, 120, 160).objection(at: 161) == nil)
    }

    @Test func `a success forgets earlier failures`() {
        var breaker = breaker(failingAt: 0, 1)
        breaker.succeeded()
        breaker.failed(failure, at: 2)
        #expect(breaker.objection(at: 3) == nil)
    }

    @Test func `after its rest one request alone may probe`() {
        var breaker = breaker(failingAt: 0, 0, 0)
        let whileResting = [14.9, 15, 15].map { breaker.admit(at: $0) }
        #expect(whileResting == [false, true, false])
        breaker.succeeded()
        let afterwards = [16.0, 16].map { breaker.admit(at: $0) }
        #expect(afterwards == [true, true])
    }

    @Test func `a probe nobody reports on is not waited for for ever`() {
        var breaker = breaker(failingAt: 0, 0, 0)
        let answers = [15.0, 29, 30].map { breaker.admit(at: $0) }
        #expect(answers == [true, false, true])
    }

    @Test func `each failed probe doubles the rest up to five minutes`() {
        var breaker = breaker(failingAt: 0, 0, 0)
        var now = 0.0
        for rest in [15.0, 30, 60, 120, 240, 300, 300] {
            #expect(breaker.objection(at: now + rest - 0.1) != nil)
            now += rest
            let mayProbe = breaker.admit(at: now)
            #expect(mayProbe)
            breaker.failed(failure, at: now)
        }
    }

    @Test func `a late failure of an older request does not lengthen the rest`() {
        var breaker = breaker(failingAt: 0, 0, 0)
        breaker.failed(failure, at: 14)
        #expect(breaker.objection(at: 15) == nil)
    }

    @Test func `who never asks for admission is still held back`() {
        var breaker = breaker(failingAt: 0, 0, 0)
        breaker.failed(failure, at: 20)
        #expect(breaker.objection(at: 49) != nil)
        #expect(breaker.objection(at: 50) == nil)
    }

    @Test(arguments: [(7.0, 7.0), (900, 300)])
    func `a provider's own wait opens it at once, within reason`(hint: Double, rest: Double) {
        var breaker = CircuitBreaker()
        breaker.failed(Failure(.rateLimit, "Slow down.", retryAfter: hint), at: 100)
        #expect(breaker.objection(at: 100 + rest - 0.1) == "Slow down.")
        #expect(breaker.objection(at: 100 + rest) == nil)
    }

    @Test(arguments: [Failure.Kind.contextLength, .moderation, .invalidRequest, .limit])
    func `a request's own fault is not the provider's`(kind: Failure.Kind) {
        var breaker = CircuitBreaker()
        for time in 0..<9 { breaker.failed(Failure(kind, "No."), at: Double(time)) }
        #expect(breaker == CircuitBreaker())
    }

    @Test(arguments: [Failure.Kind.authentication, .quota, .notFound])
    func `what only a person can mend rests long at once`(kind: Failure.Kind) {
        var breaker = CircuitBreaker()
        breaker.failed(Failure(kind, "No."), at: 0)
        #expect(breaker.objection(at: 299) == "No.")
    }
}

struct BreakersTests {
    private let first = ModelKey(provider: "p", model: "first")
    private let second = ModelKey(provider: "p", model: "second")
    private let elsewhere = ModelKey(provider: "q", model: "first")

    @Test func `a model's failures rest that model alone`() {
        var breakers = Breakers()
        for time in 0..<3 { breakers.failed(first, Failure(.overloaded, "Busy."), at: Double(time)) }
        #expect(breakers.objection(to: first, at: 3) == "Busy.")
        #expect(breakers.objection(to: second, at: 3) == nil)
        let answers = [first, second].map { breakers.admit($0, at: 3) }
        #expect(answers == [false, true])
    }

    @Test func `a wrong key rests all of its provider and no other`() {
        var breakers = Breakers()
        breakers.failed(first, Failure(.authentication, "Wrong key."), at: 0)
        #expect(breakers.objection(to: second, at: 1) == "Wrong key.")
        #expect(breakers.objection(to: elsewhere, at: 1) == nil)
        breakers.forget(provider: "p")
        #expect(breakers == Breakers())
    }

    @Test func `an answer of any model shows that its provider works`() {
        var breakers = Breakers()
        breakers.failed(first, Failure(.quota, "No money."), at: 0)
        breakers.succeeded(second)
        #expect(breakers.objection(to: first, at: 1) == nil)
    }
}
