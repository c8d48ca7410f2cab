import Dialogue
import Routing
import Runtime
import Testing

/// Everything that was asked is told, logged and counted.
struct AttemptLogTests {
    @Test func `a try of the same model again is an attempt of its own`() async {
        let busy = Failure(.rateLimit, "too many requests", status: 429)
        let stage = Stage(scripts: [
            "acme/wise": [.retrying(busy, seconds: 0.2), .text("Hi", seconds: 1), .ended(.stop, seconds: 2)]
        ])
        await stage.answer()
        #expect(
            stage.reported == [
                "recorded", "asking acme/wise", "failed acme/wise: too many requests", "asking acme/wise", "Hi",
                "ended complete: Hi",
            ])
        #expect(stage.kept.filter { $0.hasPrefix("log") } == ["log acme/wise 1", "log acme/wise 2"])
        #expect(stage.answer?.failures.map(\.seconds) == [0.2])
    }

    @Test func `no pace is told of an answer during which the program was stopped`() async {
        let stage = Stage(scripts: [
            "acme/wise": [
                .text("Be", seconds: 1), .held, .text("cause", seconds: 1.1), .usage(.tenAndFive),
                .ended(.stop, seconds: 1.2),
            ]
        ])
        await stage.answer()
        #expect(stage.reported.last == "ended complete: Because")
        #expect(stage.answer?.firstTokenSeconds == 1)
        #expect(stage.answer?.tokensPerSecond == nil)
    }

    @Test func `an answer costs what all its attempts cost together`() async {
        let stage = Stage(scripts: [
            "acme/wise": [.usage(.tenAndFive), .failed(Failure(.brokenStream, "nothing came"), seconds: 1)],
            "acme/quick": [.text("Hi", seconds: 1), .usage(.tenAndFive), .ended(.stop, seconds: 2)],
        ])
        await stage.answer()
        #expect(stage.answer?.cost == Cost(Money(usd: 0.00004), .counted))
    }

    @Test(arguments: [([AttemptEvent](), false), ([.accepted], true)])
    func `an attempt that was never taken on is free`(first: [AttemptEvent], isPaid: Bool) async {
        let stage = Stage(scripts: [
            "acme/wise": first + [.failed(Failure(.timeout, "silent"), seconds: 1)],
            "acme/quick": [.text("Hi", seconds: 1), .usage(.tenAndFive), .ended(.stop, seconds: 2)],
        ])
        await stage.answer()
        #expect((stage.attemptCosts["acme/wise 1"] != nil) == isPaid)
    }

    @Test func `others of a provider whose key is wrong are not asked`() async {
        let stage = Stage(
            scripts: [
                "acme/wise": [.failed(Failure(.authentication, "wrong key"), seconds: 0.1)],
                "other/quick": [.text("Hi", seconds: 1), .ended(.stop, seconds: 2)],
            ],
            models: [("acme/wise", 3), ("acme/next", 2), ("other/quick", 0)]
        )
        await stage.answer()
        #expect(stage.sent.map(\.candidate.id) == ["acme/wise", "other/quick"])
    }

    @Test func `nobody is asked after the deadline`() async {
        var habits = AnsweringHabits()
        habits.deadlineSeconds = 1
        let stage = Stage(
            scripts: [
                "acme/wise": [.failed(Failure(.server, "down"), seconds: 1)],
                "acme/quick": [.text("late", seconds: 1), .ended(.stop, seconds: 2)],
            ],
            habits: habits
        )
        await stage.answer()
        #expect(stage.sent.map(\.candidate.id) == ["acme/wise"])
        #expect(stage.reported.last == "ended failed down: ")
    }
}
