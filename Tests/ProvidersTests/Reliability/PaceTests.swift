import Dialogue
import Glibc
import Providers
import Testing

struct FadingLogNormalTests {
    /// Nothing believed beforehand.
    private func empty(halfLife: Double = 1e12) -> FadingLogNormal {
        FadingLogNormal(halfLife: halfLife)
    }

    @Test func `figures that do not fade are fitted exactly`() {
        var pace = empty()
        for figure in [1.0, 2, 4, 8, 16] { pace.add(figure, at: 0) }
        #expect(abs(pace.median - 4) < 1e-9)
        #expect(abs(pace.sigma - 0.980258) < 1e-6)
        #expect(pace.weight == 5)
    }

    @Test func `a belief counts as much as it is worth`() {
        let belief = LogBelief(mu: 0, sigma: 1)
        var pace = empty(halfLife: 100)
        #expect(pace.blended(with: belief, at: 0) == belief)
        pace.add(16, at: 0)
        #expect(abs(pace.blended(with: belief, worth: 3, at: 0).mu - log(2)) < 1e-9)
        #expect(abs(pace.blended(with: belief, worth: 3, at: 100).mu - log(16) / 7) < 1e-9)
    }

    @Test func `nineteen of twenty figures stay below the 95th percentile`() {
        #expect(abs(LogBelief(mu: log(4), sigma: 0.980258).p95 - 4 * 5.0151) < 0.01)
    }

    @Test func `old figures fade by their half-life`() {
        var pace = empty(halfLife: 100)
        pace.add(1, at: 0)
        pace.add(8, at: 100)
        #expect(pace.weight == 1.5)
        #expect(abs(pace.median - 4) < 1e-9)
    }

    @Test func `a clock that goes back does not make figures heavier`() {
        var pace = empty(halfLife: 100)
        pace.add(1, at: 1000)
        pace.add(1, at: 0)
        #expect(pace.weight == 2)
    }

    @Test(arguments: [0, -1, .infinity, .nan])
    func `figures that cannot be are passed over`(figure: Double) {
        var pace = empty()
        pace.add(figure, at: 0)
        #expect(pace == empty())
    }
}

struct PaceTests {
    private func steady() -> Pace {
        var pace = Pace()
        for time in 0..<30 {
            pace.add(firstTokenSeconds: 0.9 + 0.2 * Double(time % 2), tokensPerSecond: 80, at: Double(time))
        }
        return pace
    }

    @Test func `a steady model does not spike`() {
        #expect(!steady().isSpiking(at: 30))
        #expect(!Pace().isSpiking(at: 0))
    }

    @Test func `three late answers in a row are a spike until two minutes have passed`() {
        var pace = steady()
        for time in 30..<33 { pace.add(firstTokenSeconds: 6, tokensPerSecond: nil, at: Double(time)) }
        #expect(pace.isSpiking(at: 33))
        #expect(pace.isSpiking(at: 150))
        #expect(!pace.isSpiking(at: 151))
    }

    @Test func `one late answer is none`() {
        var pace = steady()
        pace.add(firstTokenSeconds: 6, tokensPerSecond: nil, at: 30)
        #expect(!pace.isSpiking(at: 30))
    }

    @Test func `the believed pace gives way to the seen one`() {
        let expected = steady().firstToken(believing: LogBelief(mu: log(8), sigma: 0.5), at: 30)
        #expect((1.0...1.3).contains(exp(expected.mu)))
        #expect((75...81).contains(steady().tokensPerSecond.median))
    }

    @Test func `while a model spikes its late tokens alone are expected`() {
        var pace = steady()
        for time in 30..<33 { pace.add(firstTokenSeconds: 6, tokensPerSecond: nil, at: Double(time)) }
        let belief = LogBelief(mu: 0, sigma: 0.3)
        #expect(abs(exp(pace.firstToken(believing: belief, at: 33).mu) - 6) < 1e-9)
        #expect(exp(pace.firstToken(believing: belief, at: 160).mu) < 2)
    }
}

struct HedgingPolicyTests {
    private let cheap = Money(usd: 0.001)

    @Test func `nothing is hedged unless asked for`() {
        #expect(HedgingPolicy().delay(usual: 3.5, cost: cheap, hedged: 0, of: 1000) == nil)
    }

    @Test func `the wait is what most answers stay below`() throws {
        let wait = try #require(HedgingPolicy(share: 1).delay(usual: 3.5, cost: cheap, hedged: 0, of: 0))
        #expect(wait == 3.5)
    }

    @Test func `the wait stays within its bounds`() {
        let policy = HedgingPolicy(share: 1, silence: 5...6)
        #expect(policy.delay(usual: 3.5, cost: cheap, hedged: 0, of: 0) == 5)
        #expect(HedgingPolicy(share: 1, silence: 0.1...0.2).delay(usual: 3.5, cost: cheap, hedged: 0, of: 0) == 0.2)
    }

    @Test func `dear prompts are not sent twice`() {
        #expect(HedgingPolicy(share: 1).delay(usual: 3.5, cost: Money(usd: 0.02), hedged: 0, of: 0) == nil)
    }

    @Test(arguments: [(0, 18, false), (0, 19, true), (1, 38, false), (1, 39, true)])
    func `no more than the share is hedged`(hedged: Int, sent: Int, mayHedge: Bool) {
        let delay = HedgingPolicy(share: 0.05).delay(usual: 3.5, cost: cheap, hedged: hedged, of: sent)
        #expect((delay != nil) == mayHedge)
    }
}
