import Dialogue
import Routing
import Testing

@Suite struct `Why a candidate won` {
    @Test func `the flip is the smallest whole position at which another wins`() throws {
        var queries = RandomQueries(seed: 7)
        var found = 0
        for _ in 0..<300 {
            let query = queries.plain()
            guard let flip = flip(query) else { continue }
            found += 1
            let before = decide(query)
            #expect(whatIf(query, priorities: moved(query, flip, by: 0)).winner == flip.winner)
            #expect(flip.winner != before.winner)
            let short = moved(query, flip, by: flip.isRaise ? -1 : 1)
            if abs(short[flip.slider] - query.priorities[flip.slider])
                < abs(Double(flip.position) - query.priorities[flip.slider])
            {
                #expect(whatIf(query, priorities: short).winner == before.winner)
            }
        }
        #expect(found > 100)
    }

    @Test func `what would change the pick of a short follow-up counts the lead it needs`() {
        var queries = RandomQueries(seed: 9)
        var found = 0
        for _ in 0..<200 {
            var query = queries.plain()
            let second = decide(query).ranking.dropFirst().first { $0.excluded == nil }
            guard let second else { continue }
            query.profile.features = [Feature("follow_up", 0.75)]
            query.incumbent = Incumbent(candidate: second.candidate, age: 5, continuation: .shortFollowUp)
            guard decide(query).reason == .followUp, let flip = flip(query) else { continue }
            found += 1
            #expect(whatIf(query, priorities: moved(query, flip, by: 0)).winner == flip.winner)
        }
        #expect(found > 20)
    }

    @Test func `no flip is missed that moving one slider by whole steps would find`() {
        var queries = RandomQueries(seed: 8)
        for _ in 0..<60 {
            let query = queries.plain()
            let winner = decide(query).winner
            let found = flip(query).map { abs(Double($0.position) - query.priorities[$0.slider]) } ?? .infinity
            for slider in Flip.Slider.allCases {
                for position in 0...100 where abs(Double(position) - query.priorities[slider]) < found {
                    let other = Flip(slider: slider, position: position, isRaise: true, winner: "")
                    #expect(whatIf(query, priorities: moved(query, other, by: 0)).winner == winner)
                }
            }
        }
    }

    @Test func `a decision is replayed to the last bit, and a changed one is noticed`() {
        var query = query()
        let decision = decide(query)
        #expect(replay(query, decision))
        query.candidates[0].abilities[0].value += 1e-9
        #expect(!replay(query, decision))
    }

    @Test func `the contributions sum to the score and are told in words`() {
        let explanation = why(decide(query()))
        let score = decide(query()).winning?.score ?? 0
        #expect(abs(explanation.contributions.reduce(0) { $0 + $1.points } - score) < 1e-12)
        #expect(explanation.sentences.first == "demo/medium has the best score of 3 that may answer.")
        #expect(explanation.runnerUp == "demo/large")
        #expect(explanation.flip?.text == "cost ≤ 11 flips to demo/large")
    }

    @Test func `savings are counted against the best and the previous`() {
        var query = query(cost: 100)
        query.incumbent = Incumbent(candidate: "demo/large", age: 1e6)
        query.policy.stickiness = 0
        let decision = decide(query)
        let savings = Savings([decision, decision])
        let saved = (decision.row("demo/large")?.costUSD.mean ?? 0) - (decision.winning?.costUSD.mean ?? 0)
        #expect(decision.winner == "demo/small")
        #expect(savings.versusBest == savings.versusPrevious)
        #expect(savings.decisions == 2)
        #expect(abs(savings.versusBest.savedUSD - 2 * saved) < 1e-12)
        #expect(savings.versusBest.lostQuality > 0)
    }

    private func moved(_ query: Query, _ flip: Flip, by step: Int) -> Priorities {
        var priorities = query.priorities
        let position = Double(flip.position + step)
        switch flip.slider {
        case .speed: priorities.speed = position
        case .accuracy: priorities.accuracy = position
        case .cost: priorities.cost = position
        }
        return priorities
    }
}
