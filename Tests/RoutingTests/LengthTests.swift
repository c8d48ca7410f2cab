import Dialogue
import Foundation
import Testing

@testable import Routing

@Suite struct `Learning how long answers are` {
    private let asked = profile()
    private let terse = candidate("demo/terse")
    private let verbose = candidate("demo/verbose")

    /// A learner that saw so many answers of so many times the expected tokens by the verbose one.
    private func learner(_ answers: Int, times factor: Double, at time: Double = 1) -> Learner {
        var learner = Learner()
        let tokens = Int(CostEstimate(profile: asked, incumbent: nil).completionTokens(of: verbose).median * factor)
        for _ in 0..<answers { learner.observe(tokens: tokens, to: asked, by: verbose, at: time) }
        return learner
    }

    private func row(_ learner: Learner, _ id: String) -> Ranked? {
        decide(query(learner.adjusted([terse, verbose], profile: asked, vector: nil), profile: asked)).row(id)
    }

    @Test func `who writes more costs more and takes longer; others stay as they were`() throws {
        let (before, after) = (Learner(), learner(20, times: 3))
        let (old, new) = (try #require(row(before, "demo/verbose")), try #require(row(after, "demo/verbose")))
        #expect(new.costUSD.mean > 1.5 * old.costUSD.mean)
        #expect(new.totalSeconds.mean > 1.5 * old.totalSeconds.mean)
        #expect(row(after, "demo/terse") == row(before, "demo/terse"))
    }

    @Test func `one answer says little, many have the last word`() {
        let factors = [1, 5, 400].map { learner($0, times: 3).lengths["demo/verbose"]?.factor ?? 0 }
        #expect(factors[0] > 1 && factors[0] < 2)
        #expect(factors[0] < factors[1] && factors[1] < factors[2])
        #expect(abs(factors[2] - 3) < 0.1)
    }

    @Test func `one answer without end does not outweigh all others`() {
        var learner = learner(10, times: 1)
        learner.observe(tokens: 1_000_000, to: asked, by: verbose, at: 1)
        #expect((learner.lengths["demo/verbose"]?.factor ?? 9) < 1.4)
    }

    @Test func `a length written under its earlier name is read, and written under its own`() throws {
        let earlier = Data(#"{"mean":650,"low":200,"high":2000}"#.utf8)
        let range = try JSONDecoder().decode(TokenRange.self, from: earlier)
        #expect(range == TokenRange(median: 650, low: 200, high: 2_000))
        #expect(try JSONDecoder().decode(TokenRange.self, from: JSONEncoder().encode(range)) == range)
        #expect(String(decoding: try JSONEncoder().encode(range), as: UTF8.self).contains(#""median":650"#))
    }

    @Test func `candidates are listed with the lengths learnt of them, and with no others`() {
        let stranger = candidate("demo/stranger")
        let measured = learner(40, times: 4).measured([verbose, stranger])
        #expect(measured.map { $0.lengthFactor.map { $0 > 2 } } == [true, nil])
        #expect(measured[1] == stranger)
    }

    @Test func `old answers fade`() {
        let year = 365 * 86_400.0
        var aged = learner(40, times: 4)
        let fresh = learner(1, times: 0.25, at: year)
        aged.observe(tokens: Int(asked.completionTokens.median / 4), to: asked, by: verbose, at: year)
        #expect((aged.lengths["demo/verbose"]?.factor ?? 9) < 2)
        #expect((fresh.lengths["demo/verbose"]?.factor ?? 9) < 1)
    }

    @Test func `an answer without tokens says nothing`() {
        var learner = Learner()
        learner.observe(tokens: 0, to: asked, by: verbose, at: 1)
        #expect(learner.lengths["demo/verbose"]?.factor ?? 1 == 1)
    }

    @Test func `what was learnt is written down and taken up again`() throws {
        let learnt = learner(5, times: 3)
        let kept = try JSONEncoder().encode(learnt.lengths)
        var other = Learner()
        other.resume([], lengths: try JSONDecoder().decode([String: LengthBelief].self, from: kept))
        #expect(row(other, "demo/verbose") == row(learnt, "demo/verbose"))
    }

    @Test func `a decision of a learnt length replays to the last bit`() throws {
        let made = query(learner(3, times: 2).adjusted([terse, verbose], profile: asked, vector: nil), profile: asked)
        let kept = try JSONDecoder().decode(Query.self, from: try JSONEncoder().encode(made))
        #expect(replay(kept, decide(made)))
    }

    @Test func `a candidate kept before lengths were learnt is read without one`() throws {
        let kept = try JSONEncoder().encode(verbose)
        #expect(!String(decoding: kept, as: UTF8.self).contains("lengthFactor"))
        #expect(try JSONDecoder().decode(Candidate.self, from: kept) == verbose)
    }
}
