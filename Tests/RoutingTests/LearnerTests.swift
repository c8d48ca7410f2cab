import Dialogue
import Routing
import Testing

@Suite struct `Learning from outcomes` {
    private let models = [
        candidate("demo/a", ability: 0.5, spread: 0.8), candidate("demo/b", ability: 0.5, spread: 0.8),
    ]

    private func quality(_ learner: Learner, _ id: String, _ asked: PromptProfile, _ vector: PromptVector? = nil)
        -> Double
    {
        let adjusted = learner.adjusted(models, profile: asked, vector: vector)
        return decide(query(adjusted, profile: asked)).row(id)?.quality.mean ?? 0
    }

    private func observe(
        _ learner: inout Learner, _ id: String, _ event: Observation.Event, times: Int, at time: Double = 1
    ) {
        for _ in 0..<times {
            let observation = Observation(candidate: id, event: event, profile: profile(), time: time)
            learner.observe(observation, candidate: models[id == "demo/a" ? 0 : 1])
        }
    }

    @Test func `a learner that knows nothing changes nothing`() {
        #expect(Learner().adjusted(models, profile: profile(), vector: nil) == models)
    }

    @Test(arguments: [
        (Observation.Event.liked, true), (.copied, true), (.disliked, false), (.regenerated, false),
        (.escalated, false),
        (.editedAndResent, false),
    ])
    func `each event moves the expected quality its way`(event: Observation.Event, isUp: Bool) {
        var learner = Learner()
        let before = quality(learner, "demo/a", profile())
        observe(&learner, "demo/a", event, times: 3)
        let after = quality(learner, "demo/a", profile())
        #expect(isUp ? after > before : after < before)
        #expect(quality(learner, "demo/b", profile()) == before)
    }

    @Test func `many outcomes lead to the truth, and the interval narrows`() {
        var learner = Learner()
        observe(&learner, "demo/a", .liked, times: 60)
        observe(&learner, "demo/a", .disliked, times: 20)
        for round in 0..<200 { observe(&learner, "demo/a", round % 4 == 0 ? .disliked : .liked, times: 1) }
        #expect(abs(quality(learner, "demo/a", profile()) - 0.75) < 0.05)
        let adjusted = learner.adjusted(models, profile: profile(), vector: nil)
        #expect(adjusted[0].abilities[TaskType.code.index].spread < 0.3)
    }

    @Test func `what is learnt of one task says little of others`() {
        var learner = Learner()
        let before = quality(learner, "demo/a", profile(task: .roleplay))
        observe(&learner, "demo/a", .disliked, times: 20)
        let other = before - quality(learner, "demo/a", profile(task: .roleplay))
        let own = before - quality(learner, "demo/a", profile())
        #expect(own > 5 * other)
    }

    @Test func `old outcomes fade`() {
        var learner = Learner()
        observe(&learner, "demo/a", .disliked, times: 10, at: 1)
        let fresh = quality(learner, "demo/a", profile())
        observe(&learner, "demo/a", .liked, times: 1, at: 3e7)
        #expect(quality(learner, "demo/a", profile()) > fresh + 0.1)
    }

    @Test func `a table teaches which prompts need which model`() {
        var learner = Learner()
        let reader = ProfileReader()
        let examples = (0..<80).map { place in
            let isProof = place % 2 == 0
            let text = isProof ? "Prove theorem \(place) by induction" : "Write a poem number \(place) on spring"
            let vector = reader.vector(of: PromptContext(draft: text))
            return Example(vector: vector, scores: ["demo/a": isProof ? 1 : 0, "demo/b": isProof ? 0 : 1])
        }
        learner.learn(examples)
        let proof = reader.vector(of: PromptContext(draft: "Prove theorem 99 by induction"))
        let poem = reader.vector(of: PromptContext(draft: "Write a poem number 99 on spring"))
        #expect(quality(learner, "demo/a", profile(), proof) > quality(learner, "demo/b", profile(), proof) + 0.4)
        #expect(quality(learner, "demo/b", profile(), poem) > quality(learner, "demo/a", profile(), poem) + 0.4)
    }

    /// Fifty lists that one model writes well.
    private var lessons: [Example] {
        let reader = ProfileReader()
        return (0..<50).map { place in
            let vector = reader.vector(of: PromptContext(draft: "List the kings of land \(place)"))
            return Example(vector: vector, scores: ["demo/a": 1, "demo/b": 0])
        }
    }

    @Test func `a prompt unlike any learnt from is left to what else is known of the models`() {
        var learner = Learner()
        learner.learn(lessons)
        let reader = ProfileReader()
        func lead(_ prompt: String) -> Double {
            let vector = reader.vector(of: PromptContext(draft: prompt))
            return quality(learner, "demo/a", profile(), vector) - quality(learner, "demo/b", profile(), vector)
        }
        let known = lead("List the kings of land 7")
        #expect(known > 0.6)
        #expect(known >= lead("List the queens of some land"))
        #expect(abs(lead("量子力学における観測問題を、数式を使って詳しく説明してください。")) < 0.1)
    }

    @Test func `what a table says of a model holds for each of its efforts`() {
        var learner = Learner()
        learner.learn(lessons)
        var high = models[0]
        high.effort = .high
        let vector = ProfileReader().vector(of: PromptContext(draft: "List the kings of land 99"))
        let adjusted = learner.adjusted([high, models[0]], profile: profile(), vector: vector)
        #expect(adjusted[0].correction.value > 0.5)
        #expect(adjusted[0].correction == adjusted[1].correction)
    }

    @Test func `lessons are taken up again and count once they are fitted`() {
        var learner = Learner()
        learner.resume(lessons)
        #expect(learner.wantsRefit && learner.exampleCount == 50)
        let vector = ProfileReader().vector(of: PromptContext(draft: "List the kings of land 99"))
        #expect(quality(learner, "demo/a", profile(), vector) == quality(Learner(), "demo/a", profile()))
        var copy = learner
        copy.refit(now: 1)
        learner.adopt(fitOf: copy)
        #expect(!learner.wantsRefit)
        #expect(quality(learner, "demo/a", profile(), vector) > quality(learner, "demo/b", profile(), vector) + 0.4)
    }

    @Test func `a comparison raises one and lowers the others on such prompts`() {
        var learner = Learner()
        let vector = ProfileReader().vector(of: PromptContext(draft: "Plan a trip to Lisbon"))
        for time in 1...25 {
            let observation = Observation(
                candidate: "demo/a",
                event: .preferred(over: ["demo/b"]),
                profile: profile(),
                vector: vector,
                time: Double(time)
            )
            learner.observe(observation, candidate: models[0])
        }
        #expect(learner.wantsRefit)
        learner.refit(now: 30)
        #expect(!learner.wantsRefit)
        #expect(quality(learner, "demo/a", profile(), vector) > quality(learner, "demo/b", profile(), vector) + 0.3)
    }

    @Test func `the same outcomes teach the same`() {
        var (one, other) = (Learner(), Learner())
        observe(&one, "demo/a", .liked, times: 7)
        observe(&other, "demo/a", .liked, times: 7)
        #expect(
            one.adjusted(models, profile: profile(), vector: nil)
                == other.adjusted(models, profile: profile(), vector: nil))
    }

    @Test func `an experiment's arms are compared with an interval`() throws {
        var report = ExperimentReport(name: "dear")
        #expect(report.difference == nil)
        for place in 0..<100 {
            report.add(.control, score: place % 2 == 0 ? 1 : 0, costUSD: 0.001)
            report.add(.treatment, score: place % 10 == 0 ? 0 : 1, costUSD: 0.01)
        }
        let difference = try #require(report.difference)
        #expect(abs(difference.mean - 0.4) < 1e-9)
        #expect(difference.low > 0.25 && difference.high < 0.55)
        #expect(abs(report.treatment.costUSD - 1) < 1e-9)
    }
}
