import Dialogue
import Providers
import Testing

struct FleetHealthTests {
    private let key = ModelKey(Model(id: "m", provider: "p"))
    private let failure = Failure(.overloaded, "Busy.", status: 529, isRetryable: true)

    @Test func `an answer ends a rest and is measured`() {
        var health = FleetHealth()
        #expect(health.isBlank)
        for time in 0..<3 { health.failed(key, failure, at: Double(time)) }
        #expect(health.objection(to: key, at: 3) == "Busy.")
        health.answered(key)
        health.measured("m@high", firstTokenSeconds: 1, tokensPerSecond: 50, at: 4)
        #expect(health.objection(to: key, at: 4) == nil)
        #expect(health.pace(of: "m@high")?.firstToken.median == 1)
        #expect(health.pace(of: "m") == nil)
        #expect(!health.isBlank)
    }

    @Test func `forgiving a provider keeps its pace`() {
        var health = FleetHealth()
        health.measured("m", firstTokenSeconds: 1, tokensPerSecond: nil, at: 0)
        health.failed(key, Failure(.authentication, "Wrong key."), at: 1)
        health.forgive(provider: "p")
        #expect(health.objection(to: key, at: 2) == nil)
        #expect(health.pace(of: "m") != nil)
    }
}
