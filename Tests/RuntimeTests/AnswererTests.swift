import Dialogue
import Routing
import Runtime
import Testing

struct AnswererTests {
    @Test func `the winner's answer is reported, kept and priced by its own count of tokens`() async {
        let stage = Stage(scripts: [
            "acme/wise": [
                .text("Be", seconds: 0.5), .text("cause", seconds: 0.6), .usage(.tenAndFive), .ended(.stop, seconds: 1),
            ]
        ])
        await stage.answer()
        #expect(stage.reported == ["recorded", "asking acme/wise", "Be", "cause", "ended complete: Because"])
        #expect(stage.kept == ["begin why?", "progress Be", "log acme/wise 1", "finish Because"])
        #expect(stage.answer?.cost == Cost(Money(usd: 0.00002), .counted))
        #expect(stage.answer?.firstTokenSeconds == 0.5)
    }

    @Test func `the provider's own figure of cost goes before ours`() async {
        var billed = Usage.tenAndFive
        billed.reportedCost = Money(usd: 0.5)
        let stage = Stage(scripts: ["acme/wise": [.text("x", seconds: 1), .usage(billed), .ended(.stop, seconds: 2)]])
        await stage.answer()
        #expect(stage.answer?.cost == Cost(Money(usd: 0.5), .provider))
    }

    @Test func `a failure before the first word goes to the next candidate, and both attempts are logged`() async {
        let stage = Stage(scripts: [
            "acme/wise": [.failed(Failure(.rateLimit, "too many requests"), seconds: 0.3)],
            "acme/quick": [.text("Hi", seconds: 0.2), .ended(.stop, seconds: 0.4)],
        ])
        await stage.answer()
        #expect(
            stage.reported == [
                "recorded", "asking acme/wise", "failed acme/wise: too many requests", "asking acme/quick", "Hi",
                "ended complete: Hi",
            ])
        #expect(stage.kept.filter { $0.hasPrefix("log") } == ["log acme/wise 1", "log acme/quick 2"])
        #expect(stage.answer?.failures.map(\.model) == ["acme/wise"])
    }

    @Test func `an answer the provider begins anew replaces what had come`() async {
        let stage = Stage(scripts: [
            "acme/wise": [.text("Be", seconds: 0.5), .restarted, .text("Since", seconds: 1), .ended(.stop, seconds: 2)]
        ])
        await stage.answer()
        #expect(stage.reported.last == "ended complete: Since")
    }

    @Test func `a failure in mid-word keeps what had come and asks nobody else`() async {
        let stage = Stage(scripts: [
            "acme/wise": [.text("Beca", seconds: 0.5), .failed(Failure(.brokenStream, "broke off"), seconds: 1)],
            "acme/quick": [.text("never", seconds: 1), .ended(.stop, seconds: 1)],
        ])
        await stage.answer()
        #expect(stage.reported.last == "ended failed broke off: Beca")
        #expect(stage.answer?.cost?.source == .estimated)
    }

    @Test func `when every candidate fails the last failure is told`() async {
        let stage = Stage(scripts: [
            "acme/wise": [.failed(Failure(.server, "down"), seconds: 1)],
            "acme/quick": [.failed(Failure(.timeout, "too slow"), seconds: 2)],
        ])
        await stage.answer()
        #expect(stage.reported.last == "ended failed too slow: ")
    }

    @Test func `an answer stopped in mid-stream keeps what had come`() async {
        let stage = Stage(scripts: ["acme/wise": [.text("Be", seconds: 0.5)]])
        await stage.answer()
        #expect(stage.reported.last == "ended stopped: Be")
    }

    @Test func `a question that cannot be kept is not sent`() async {
        let stage = Stage(scripts: [:], isDiskFull: true)
        await stage.answer()
        #expect(stage.reported == ["refused The question could not be kept, so it was not sent: disk full"])
    }

    @Test func `what was only counted so far is sent behind what the model is told`() async {
        let onDisk = [
            Message(id: 1, role: .user, text: "one"), Message(id: 2, role: .assistant, text: ""),
            Message(id: 3, role: .system, text: "Be long."), Message(id: 4, role: .user, text: "two"),
            Message(id: 5, role: .assistant, text: "two it is"), Message(id: 6, role: .user, text: "elsewhere"),
        ]
        var context = PromptContext(draft: "why?")
        context.history = [
            Message(id: 0, role: .system, text: "Be brief."), Message(id: 7, role: .user, text: "three"),
        ]
        context.talliedThrough = 5
        let stage = Stage(scripts: ["acme/wise": [.ended(.stop, seconds: 1)]], onDisk: onDisk)
        await stage.answer(in: context)
        #expect(stage.sent.first?.messages.map(\.text) == ["Be brief.", "one", "two", "two it is", "three", "why?"])
    }

    @Test(arguments: [(true, "disk full"), (false, "it is no longer in the database.")])
    func `without what was said before nobody is asked, and nothing is kept`(isDiskFull: Bool, why: String) async {
        var context = PromptContext(draft: "why?")
        context.talliedThrough = 5
        let stage = Stage(scripts: ["acme/wise": [.ended(.stop, seconds: 1)]], isDiskFull: isDiskFull)
        await stage.answer(in: context)
        #expect(stage.sent.isEmpty && stage.kept.isEmpty)
        #expect(stage.reported == ["refused What was said before could not be read, so nothing was sent: \(why)"])
    }

    @Test(arguments: [(true, "Stopped before it was sent."), (false, "No models are known yet.")])
    func `a question stopped before a model was known is told as stopped`(isStopped: Bool, told: String) async {
        let stage = Stage(scripts: [:], models: [])
        let answering = Task {
            if isStopped { withUnsafeCurrentTask { $0?.cancel() } }
            await stage.answer()
        }
        await answering.value
        #expect(stage.reported == ["refused \(told)"] && stage.kept.isEmpty)
    }

    @Test func `nobody is asked when no candidate is eligible, and the advice is told`() async {
        let stage = Stage(scripts: [:], advice: "maximum cost $0.00 empties the pool")
        await stage.answer()
        #expect(stage.reported == ["refused maximum cost $0.00 empties the pool"])
    }
}
