import Dialogue
import Routing
import Runtime
import Testing

/// A second candidate is asked beside a silent first: the scripts that are only accepted stay silent.
@Suite(.timeLimit(.minutes(1)))
struct HedgingTests {
    private static let atOnce = Hedging(delay: { _, _ in 1 }, wait: { _ in })

    @Test func `the second answers while the first keeps silent, and the first is stopped and counted`() async {
        let stage = Stage(
            scripts: [
                "acme/wise": [.accepted],
                "acme/quick": [.accepted, .text("Hi", seconds: 0.1), .usage(.tenAndFive), .ended(.stop, seconds: 1)],
            ],
            hedging: Self.atOnce
        )
        await stage.answer()
        #expect(
            stage.reported == [
                "recorded", "asking acme/wise", "asking acme/quick",
                "failed acme/wise: silent while acme/quick answered", "Hi", "ended complete: Hi",
            ])
        #expect(
            stage.kept.filter { $0.hasPrefix("log") } == ["log acme/wise 1 stopped", "log acme/quick 2"])
        #expect(stage.attemptCosts["acme/wise 1"] == Cost(Money(picodollars: 1_000_000), .estimated))
        #expect(stage.answer?.cost == Cost(Money(picodollars: 21_000_000), .estimated))
    }

    @Test func `the first answers after all, and the second is stopped`() async {
        let gate = AsyncStream.makeStream(of: Void.self)
        let hedging = Hedging(delay: { _, _ in 1 }, wait: { _ in for await _ in gate.stream { break } })
        let stage = Stage(
            scripts: ["acme/wise": [.text("Because", seconds: 1), .ended(.stop, seconds: 2)]], hedging: hedging)
        await stage.answer()
        #expect(stage.sent.map(\.candidate.id) == ["acme/wise"])
        #expect(stage.reported.last == "ended complete: Because")
    }

    @Test func `the second's failure leaves the first to answer`() async {
        let stage = Stage(
            scripts: [
                "acme/wise": [.accepted],
                "acme/quick": [.failed(Failure(.server, "down"), seconds: 0.1)],
            ],
            hedging: Self.atOnce
        )
        let answering = Task { await stage.answer() }
        while !stage.reported.contains("failed acme/quick: down") { await Task.yield() }
        answering.cancel()
        await answering.value
        #expect(stage.reported.last == "ended stopped: ")
        #expect(stage.kept.filter { $0.hasPrefix("log") } == ["log acme/quick 2", "log acme/wise 1 stopped"])
    }

    @Test func `what is set aside for the first is taken off what the second may cost`() async {
        let allowance = Allowance(
            reserve: { (candidate, _, spent) throws(Failure) in
                guard spent == .zero else { throw Failure(.limit, "\(spent.usd) is gone") }
                return Allowance.Hold(id: 1, amount: Money(usd: 0.25))
            },
            release: { _ in }
        )
        let stage = Stage(scripts: ["acme/wise": [.accepted]], hedging: Self.atOnce, allowance: allowance)
        let answering = Task { await stage.answer() }
        while stage.reported.count < 4 { await Task.yield() }
        answering.cancel()
        await answering.value
        #expect(stage.reported[3] == "failed acme/quick: 0.25 is gone")
    }

    @Test func `nobody is asked as well where the budget does not allow it`() async {
        let allowance = Allowance(
            reserve: { (candidate, _, _) throws(Failure) in
                guard candidate.id == "acme/wise" else { throw Failure(.limit, "too dear") }
                return Allowance.Hold(id: 1)
            },
            release: { _ in }
        )
        let stage = Stage(scripts: ["acme/wise": [.accepted]], hedging: Self.atOnce, allowance: allowance)
        let answering = Task { await stage.answer() }
        while !stage.reported.contains("failed acme/quick: too dear") { await Task.yield() }
        answering.cancel()
        await answering.value
        #expect(stage.sent.map(\.candidate.id) == ["acme/wise"])
    }
}
