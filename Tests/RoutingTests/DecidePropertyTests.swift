import Dialogue
import Routing
import Testing

@Suite struct `The engine holds its promises on any input` {
    @Test func `ten thousand random inputs never trap and never break a limit`() {
        var queries = RandomQueries(seed: 1)
        var answered = 0
        for _ in 0..<10_000 {
            let query = queries.wild()
            let decision = decide(query)
            guard let winner = decision.winning else {
                #expect(decision.advice != nil)
                continue
            }
            answered += 1
            #expect(winner.excluded == nil && isWithinLimits(winner, query.limits))
        }
        #expect(answered > 1000)
    }

    @Test func `raising the accuracy slider never lowers the winner's expected quality`() {
        checkMonotone { query, position in
            query.priorities.accuracy = position
        } isBetter: {
            $0.quality.mean >= $1.quality.mean
        }
    }

    @Test func `raising the cost slider never raises the expected cost`() {
        checkMonotone { query, position in
            query.priorities.cost = position
        } isBetter: {
            $0.costUSD.mean <= $1.costUSD.mean
        }
    }

    @Test func `raising the speed slider never raises the expected time`() {
        checkMonotone { query, position in
            query.priorities.speed = position
        } isBetter: {
            $0.totalSeconds.mean <= $1.totalSeconds.mean
        }
    }

    @Test func `adding a dominated candidate never changes the winner, even while exploring`() {
        var queries = RandomQueries(seed: 3)
        for round in 0..<2000 {
            var query = queries.plain()
            query.policy.explorationRate = round.isMultiple(of: 2) ? 0 : 1
            let before = decide(query)
            guard let winner = query.candidates.first(where: { $0.id == before.winner }) else { continue }
            query.candidates.insert(worsened(winner), at: round % (query.candidates.count + 1))
            #expect(decide(query).winner == before.winner)
        }
    }

    @Test func `adding a candidate never reorders the others`() {
        var queries = RandomQueries(seed: 4)
        for _ in 0..<500 {
            var query = queries.plain()
            let before = decide(query).ranking.map(\.candidate)
            query.candidates.append(queries.plainCandidate(99))
            #expect(decide(query).ranking.map(\.candidate).filter { $0 != "demo/99" } == before)
        }
    }

    @Test func `the same seed gives the same decision, whatever the order of the candidates`() {
        var queries = RandomQueries(seed: 5)
        for _ in 0..<500 {
            var query = queries.plain()
            query.policy.explorationRate = 0.2
            let decision = decide(query)
            #expect(replay(query, decision))
            query.candidates.reverse()
            #expect(decide(query) == decision)
        }
    }

    @Test func `the terms sum to the score, which lies in 0…1`() {
        var queries = RandomQueries(seed: 6)
        for _ in 0..<500 {
            for row in decide(queries.plain()).ranking {
                #expect(row.terms.accuracy + row.terms.speed + row.terms.cost == row.score)
                #expect((0...1.000_000_1).contains(row.score))
                #expect(row.quality.isOrdered && row.costUSD.isOrdered)
                #expect(row.firstTokenSeconds.isOrdered && row.totalSeconds.isOrdered)
            }
        }
    }

    private func checkMonotone(
        move: (inout Query, Double) -> Void,
        isBetter: (Ranked, Ranked) -> Bool
    ) {
        var queries = RandomQueries(seed: 2)
        for round in 0..<400 {
            var query = queries.plain()
            if round.isMultiple(of: 2) {
                query.incumbent = Incumbent(candidate: "demo/1", age: 60)
                query.policy.stickiness = 0.1
            }
            var last: Ranked?
            for position in stride(from: 0.0, through: 100, by: 5) {
                move(&query, position)
                guard let winning = decide(query).winning else { continue }
                if let last { #expect(isBetter(winning, last), "\(query.priorities)") }
                last = winning
            }
        }
    }

    private func isWithinLimits(_ winner: Ranked, _ limits: Limits) -> Bool {
        if let pinned = limits.pinned, winner.model != pinned, winner.candidate != pinned { return false }
        if limits.banned.contains(winner.candidate) || limits.banned.contains(winner.model) { return false }
        if limits.blocked.contains("*") { return false }
        if limits.allowed == ["*1*"], !winner.model.contains("1") { return false }
        if let most = limits.maximumCost, winner.costUSD.mean > most.usd { return false }
        if let left = limits.remainingBudget, winner.costUSD.mean > left.usd { return false }
        if let least = limits.minimumQuality, winner.quality.mean < least { return false }
        if let most = limits.maximumFirstTokenSeconds, winner.firstTokenSeconds.mean > most { return false }
        return true
    }

    private func worsened(_ candidate: Candidate) -> Candidate {
        var worse = candidate
        worse.model.id = "demo/0worse"
        worse.abilities = candidate.abilities.map { Ability($0.value - 0.1, spread: $0.spread) }
        worse.firstToken.mu += 0.1
        return worse
    }
}

extension Estimate {
    fileprivate var isOrdered: Bool { low <= mean && mean <= high }
}
