import Evaluation
import Foundation
import Routing
import Testing

@Suite struct `Evaluating a table` {
    @Test func `what decides is learnt, and beats length and chance`() throws {
        let report = try evaluate(Tables.proofs(120), EvaluationOptions(teaching: .folds(3), resamples: 50))
        let ours = try #require(report.routers["switchboard"])
        #expect((ours.apgr ?? 0) > 0.75)
        #expect((ours.costAtBest ?? 1) < 0.4)
        #expect((report.routers["length"]?.apgr ?? 1) < (ours.apgr ?? 0))
        #expect(report.routers["random"]?.apgr == 0.5)
        #expect(report.routers["best-single"]?.accuracy == 1)
        #expect(report.rows == 120)
        #expect(report.calibrationError < 0.15)
    }

    @Test func `kinds of prompts that a table names are told apart, with who is best at each`() throws {
        let rows = Tables.proofs(90).enumerated().map { place, row in
            var row = row
            row.group = place % 3 == 0 ? "proofs" : "lists"
            return row
        }
        let clusters = try evaluate(rows, EvaluationOptions(resamples: 10)).clusters
        #expect(clusters.map(\.name) == ["lists", "proofs"])
        #expect(clusters.map(\.rows) == [60, 30])
        #expect(clusters.map(\.best) == ["cheap", "dear"])
        #expect(clusters[1].models["cheap"]?.accuracy == 0)
        #expect(abs((clusters[1].models["dear"]?.usdPer1k ?? 0) - 10) < 1e-9)
    }

    @Test func `what a table does not name is told by its task`() throws {
        let report = try evaluate(Tables.proofs(60), EvaluationOptions(resamples: 10))
        #expect(report.clusters.reduce(0) { $0 + $1.rows } == report.rows)
        #expect(report.clusters.allSatisfy { TaskType(rawValue: $0.name) != nil })
        let ours = report.clusters.reduce(0) { $0 + Double($1.rows) * $1.switchboard.accuracy } / 60
        #expect(abs(ours - (report.routers["switchboard"]?.accuracy ?? 0)) < 1e-9)
    }

    @Test func `the same seed gives the same report`() throws {
        let options = EvaluationOptions(teaching: .folds(2), seed: 5, resamples: 20)
        let one = try evaluate(Tables.proofs(60), options)
        let other = try evaluate(Tables.proofs(60), options)
        #expect(one.routers["switchboard"]?.curve == other.routers["switchboard"]?.curve)
        #expect(one.routers["switchboard"]?.interval == other.routers["switchboard"]?.interval)
    }

    @Test func `labelled rows teach and the others are measured`() throws {
        let report = try evaluate(Tables.proofs(120), EvaluationOptions(teaching: .labelled, resamples: 10))
        #expect(report.rows == 90)
        #expect((report.routers["switchboard"]?.apgr ?? 0) > 0.7)
    }

    @Test func `another table teaches`() throws {
        let options = EvaluationOptions(teaching: .table(Tables.proofs(100)), resamples: 10)
        let report = try evaluate(Tables.proofs(30), options)
        #expect(report.rows == 30)
        #expect((report.routers["switchboard"]?.apgr ?? 0) > 0.7)
    }

    @Test func `without costs the share of calls to the better model is counted`() throws {
        let report = try evaluate(
            Tables.withoutCosts(Tables.proofs(90)),
            EvaluationOptions(teaching: .folds(3), pair: ("cheap", "dear"), resamples: 10)
        )
        #expect(report.routers["best-single"]?.usdPer1k.rounded() == 1)
    }

    @Test func `every router is there, with curves that rise in cost`() throws {
        let report = try evaluate(Tables.proofs(60), EvaluationOptions(resamples: 10))
        let names = ["best-single", "length", "oracle", "random", "shuffle", "switchboard", "task-table"]
        #expect(report.routers.keys.sorted() == names)
        for router in report.routers.values {
            #expect(router.curve.map { $0[0] } == router.curve.map { $0[0] }.sorted())
            #expect(router.interval.count == 2 && router.interval[0] <= router.interval[1])
        }
    }

    @Test func `every interval of a pair is of the APGR, that of chance around one half`() throws {
        let report = try evaluate(Tables.proofs(90), EvaluationOptions(teaching: .folds(3), resamples: 200))
        for name in ["switchboard", "random", "shuffle", "length", "task-table", "oracle"] {
            let router = try #require(report.routers[name])
            let apgr = try #require(router.apgr)
            #expect(router.interval[0] <= apgr && apgr <= router.interval[1], "\(name)")
        }
        let chance = try #require(report.routers["random"])
        #expect(chance.interval[0] < 0.47 && chance.interval[1] > 0.53)
        #expect(chance.cpt50 == 50 && chance.cpt80 == 80)
    }

    @Test func `every figure is written, also those that do not apply`() throws {
        let report = try evaluate(Tables.proofs(60), EvaluationOptions(resamples: 5))
        let text = String(decoding: try JSONEncoder().encode(report.routers), as: UTF8.self)
        let keys = ["accuracy", "usd_per_1k", "apgr", "cpt50", "cpt80", "interval", "curve", "cost_at_best"]
        for key in keys { #expect(text.components(separatedBy: "\"\(key)\":").count == 8, "\(key)") }
        #expect(text.contains("\"apgr\":null"))
    }

    @Test func `a table that cannot be measured is refused with the reason`() {
        #expect(throws: EvaluationProblem.self) {
            try evaluate([OutcomeRow(id: "1", prompt: "a", outcomes: ["x": .init(score: 1)])])
        }
        #expect(throws: EvaluationProblem.self) {
            try evaluate(Tables.proofs(10), EvaluationOptions(pair: ("cheap", "absent")))
        }
        #expect(throws: EvaluationProblem.self) {
            try evaluate(Tables.proofs(10), EvaluationOptions(teaching: .folds(11)))
        }
    }

    @Test func `rows that lack a model are skipped and counted`() throws {
        var rows = Tables.proofs(50)
        rows[7].outcomes["dear"] = nil
        let report = try evaluate(rows, EvaluationOptions(resamples: 5))
        #expect(report.skipped == 1 && report.strangers.isEmpty && report.hasCosts)
    }

    @Test func `a model that few rows know is named as left out`() throws {
        var rows = Tables.withoutCosts(Tables.proofs(50))
        for place in 0..<5 { rows[place].outcomes["rare"] = .init(score: 1) }
        let report = try evaluate(rows, EvaluationOptions(resamples: 5))
        #expect(report.models == ["cheap", "dear"] && report.strangers == ["rare"] && report.skipped == 0)
        #expect(!report.hasCosts)
        #expect(try evaluate(rows, EvaluationOptions(pair: ("cheap", "dear"), resamples: 5)).strangers.isEmpty)
    }

    @Test func `learning online finds where the better model is needed`() throws {
        let report = try evaluateOnline(Tables.proofs(120))
        #expect(report.rows == 120)
        #expect(report.accuracy > report.random)
        #expect((report.shares["dear"] ?? 0) > 0.25)
        #expect(report.regret.count >= 20)
    }

    @Test func `paraphrases are compared by pick and by task`() throws {
        let same = ParaphraseRow(prompt: "Prove the theorem.", paraphrase: "Prove the theorem.")
        let report = try evaluateParaphrases([same], learntFrom: Tables.proofs(60))
        #expect(report.samePick == 1)
        #expect(report.sameTask == 1)
    }

    @Test func `tasks are counted by source and language`() {
        let rows = [
            TaskRow(prompt: "Translate to French: good morning", task: "translation", lang: "en", source: "a"),
            TaskRow(prompt: "Translate to French: good night", task: "chat", lang: "en", source: "b"),
        ]
        let report = evaluateTasks(rows)
        #expect(report.rows == 2)
        #expect(report.bySource["a"] == 1 && report.bySource["b"] == 0)
        #expect(report.byLanguage["en"] == 0.5)
        #expect(report.micro == 0.5)
    }
}
