import Dialogue
import Routing
import Testing

@Suite struct `Needs that only words tell of` {
    private func asked(_ need: Need, _ probability: Double) -> PromptProfile {
        var asked = profile(needs: [need])
        asked.wordedNeeds = [WordedNeed(need, probability)]
        return asked
    }

    private var candidates: [Candidate] {
        var painter = candidate("demo/painter", ability: 0, perMillion: (20, 80), firstToken: 1)
        painter.model.outputs = [.image]
        return threeCandidates + [painter]
    }

    @Test func `sure ones leave the prompt to who can`() {
        let decision = decide(query(candidates, profile: asked(.imageOutput, 0.95)))
        #expect(decision.winner == "demo/painter")
        #expect(decision.exclusion("demo/large") == .lacks(.imageOutput))
    }

    @Test func `sure ones shut nobody out where nobody can, and none is expected to do it well`() throws {
        let decision = decide(query(profile: asked(.imageOutput, 0.95)))
        let winner = try #require(decision.winner)
        #expect(decision.advice == "\(winner) lacks making of images, which the prompt seems to ask for.")
        #expect(decision.ranking.allSatisfy { $0.excluded == nil && $0.quality.mean < 0.06 })
    }

    @Test func `sure ones never override a pin`() {
        var query = query(candidates, profile: asked(.imageOutput, 0.95))
        query.limits.pinned = "demo/large"
        #expect(decide(query).winner == "demo/large")
    }

    @Test func `who could but may not does not shut out the others`() {
        var query = query(candidates, profile: asked(.imageOutput, 0.95))
        query.limits.banned = ["demo/painter"]
        #expect(decide(query).winner != nil)
    }

    @Test func `unsure ones lower what is expected by as much as they are probable`() throws {
        let plain = decide(query(candidates))
        let decision = decide(query(candidates, profile: asked(.imageOutput, 0.6)))
        let (before, after) = (try #require(plain.row("demo/large")), try #require(decision.row("demo/large")))
        #expect(abs(after.quality.mean - 0.4 * before.quality.mean) < 1e-12)
        #expect(decision.row("demo/painter")?.quality == plain.row("demo/painter")?.quality)
        #expect(decision.ranking.allSatisfy { $0.excluded == nil })
    }

    @Test func `what is attached is certain, whatever the words`() {
        let image = Attachment(name: "a.png", type: "image/png", data: [])
        let context = PromptContext(draft: "what is in the attached picture?", attachments: [image])
        let profile = ProfileReader().profile(of: context)
        #expect(profile.needs.contains(.vision))
        #expect(profile.wordedNeeds?.contains { $0.need == .vision } != true)
        #expect(decide(query(profile: profile)).winner == nil)
    }
}
