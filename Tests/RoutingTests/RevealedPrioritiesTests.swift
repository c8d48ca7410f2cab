import Routing
import Testing

/// What a user's own choices say of the sliders.
@Suite struct RevealedPrioritiesTests {
    private let cheap = Priorities(speed: 30, accuracy: 20, cost: 50)

    private func asked(_ change: (inout Query) -> Void = { _ in }) -> Query {
        var query = query(profile: profile(difficulty: 0.8))
        query.priorities = cheap
        change(&query)
        return query
    }

    private func revealed(by queries: [Query]) -> RevealedPriorities {
        var revealed = RevealedPriorities()
        for query in queries { revealed.add(query) }
        return revealed
    }

    @Test func `who always pins the dearest model wants accuracy, and the engine then picks it unasked`() throws {
        let pinning = asked { $0.limits.pinned = "demo/large" }
        let revealed = revealed(by: Array(repeating: pinning, count: 12))
        #expect(revealed.choices.count == 12 && revealed.count(explainedBy: cheap) == 0)
        let fitted = try #require(revealed.fitted(from: cheap))
        #expect(fitted.accuracy > cheap.accuracy && fitted.cost < cheap.cost)
        #expect(revealed.count(explainedBy: fitted) == 12)
        var tuned = asked()
        tuned.priorities = fitted
        #expect(decide(tuned).winner == "demo/large")
    }

    @Test func `asking for a stronger model is a choice against the one that answered`() {
        let revealed = revealed(by: [asked { $0.policy.strongerThan = "demo/small" }])
        #expect(revealed.choices.count == 1)
        #expect(revealed.choices.allSatisfy { $0.taken.accuracy > $0.left.accuracy })
    }

    @Test func `a pin on the model that wins anyway, and picks of the engine's own, say nothing`() {
        let winner = decide(asked()).winner
        #expect(revealed(by: [asked(), asked { $0.limits.pinned = winner }]).choices.isEmpty)
    }

    @Test func `a few choices move nothing, and neither do choices that cancel out`() {
        let dear = asked { $0.limits.pinned = "demo/large" }
        #expect(revealed(by: Array(repeating: dear, count: 4)).fitted(from: cheap) == nil)
        var mixed = RevealedPriorities()
        let (one, other) = (Terms(accuracy: 0.9, speed: 0.1, cost: 0.5), Terms(accuracy: 0.1, speed: 0.9, cost: 0.5))
        for _ in 0..<10 {
            mixed.add(RevealedPriorities.Choice(taken: one, left: other))
            mixed.add(RevealedPriorities.Choice(taken: other, left: one))
        }
        #expect(mixed.fitted(from: .balanced) == nil)
    }

    @Test func `more choices move the sliders further`() throws {
        let choice = RevealedPriorities.Choice(
            taken: Terms(accuracy: 0.9, speed: 0.4, cost: 0.3), left: Terms(accuracy: 0.7, speed: 0.6, cost: 0.8))
        let fits = try [8, 80].map { count in
            var revealed = RevealedPriorities()
            for _ in 0..<count { revealed.add(choice) }
            return try #require(revealed.fitted(from: cheap))
        }
        #expect(fits[1].accuracy > fits[0].accuracy)
    }
}
