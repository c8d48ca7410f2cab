import Dialogue
import Testing

@testable import DemoServer

struct FleetTests {
    private let fleet = DemoFleet.standard

    @Test(arguments: DemoFleet.standard.members)
    func `every member has every ability`(member: DemoModel) {
        #expect(Set(member.abilities.keys) == Set(DemoFleet.tasks))
    }

    @Test func `there are twenty tasks`() {
        #expect(Set(DemoFleet.tasks).count == 20)
    }

    @Test func `names are distinct and say that they are a demo`() {
        #expect(fleet.members.count >= 14)
        #expect(Set(fleet.members.map(\.id)).count == fleet.members.count)
        #expect(fleet.members.allSatisfy { $0.id.hasPrefix("demo/") })
    }

    @Test func `every model is marked as simulated`() {
        #expect(fleet.models.count == fleet.members.count)
        #expect(fleet.models.allSatisfy { $0.isSimulated && $0.provider == "demo" })
    }

    @Test func `the dearest is the best at most things, and something is free`() {
        let dearest = fleet.members.max { $0.price.completion < $1.price.completion }
        let wins = DemoFleet.tasks.count { best(at: $0) { _ in 0 } == dearest?.id }
        #expect(wins >= 15)
        #expect(fleet.members.contains { $0.price.completion == .zero })
    }

    @Test func `what a point of ability costs is decided by the task`() {
        let winners = Set(
            DemoFleet.tasks.map { best(at: $0) { Exponential.logarithm(1 + $0.price.completion.usd * 1e6) } })
        #expect(winners.count >= 6, "\(winners)")
    }

    @Test func `seeing and thinking are not for all`() {
        #expect(fleet.members.contains { $0.inputs.contains(.image) })
        #expect(fleet.members.contains { $0.inputs.isEmpty })
        #expect(fleet.members.contains { $0.reasoningRatio > 0 && $0.parameters.contains("reasoning") })
        #expect(fleet.members.allSatisfy { $0.reasoningRatio == 0 || $0.parameters.contains("reasoning") })
    }

    private func best(at task: String, minus price: (DemoModel) -> Double) -> String? {
        func worth(_ member: DemoModel) -> Double { member.abilities[task, default: 0] - price(member) }
        return fleet.members.max { worth($0) < worth($1) }?.id
    }
}

struct TimingTests {
    @Test(arguments: [0.05, 0.5, 1, 2, 3, 260, 1e6])
    func `the logarithm undoes the exponential`(value: Double) {
        #expect(abs(Exponential.power(Exponential.logarithm(value)) / value - 1) < 1e-6)
    }

    @Test func `mu is the logarithm of the median`() {
        #expect(Timing(median: 1, sigma: 0.3).mu == 0)
        #expect(abs(Timing(median: 2.718_281_828_459_045, sigma: 0.3).mu - 1) < 1e-9)
    }

    @Test func `half of the draws stay below the median, and few go far`() {
        let timing = Timing(median: 0.4, sigma: 0.25)
        var random = SeededRandom(seed: 7)
        let draws = (0..<2_000).map { _ in timing.draw(using: &random) }
        #expect((900...1_100).contains(draws.count { $0 < 0.4 }))
        // Three sigma, which 2,000 draws pass about five times.
        #expect(draws.count { $0 > 0.85 || $0 < 0.19 } < 20)
    }
}
