@testable import Evaluation
import Testing

@Suite struct `Laying out a table` {
    @Test func `a model that many rows lack is left out, so that more rows can be measured`() throws {
        let table = try OutcomeTable(Self.rows(100) { $0 == "c" ? 60 : 2 })
        #expect(table.models == ["a", "b"])
        #expect(table.rows.count == 96)
    }

    @Test func `models that each lack a few rows are all compared, where they meet`() throws {
        let table = try OutcomeTable(Self.rows(100) { _ in 10 })
        #expect(table.models == ["a", "b", "c"])
        #expect(table.rows.count == 70)
    }

    @Test func `where every row knows but two models the pair that meets most often is compared`() throws {
        let pairs = [("a", "b"), ("b", "c"), ("b", "c"), ("a", "c")]
        let rows = pairs.map { OutcomeRow(id: "", prompt: "p", outcomes: [$0: .init(score: 0), $1: .init(score: 1)]) }
        let table = try OutcomeTable(rows)
        #expect(table.models == ["b", "c"] && table.rows.count == 2)
    }

    @Test func `a cost that a row lacks is what the model's other rows let expect`() throws {
        let rows = (1...40).map { place in
            OutcomeRow(
                id: "",
                prompt: String(repeating: "word", count: place),
                outcomes: [
                    "a": .init(score: 1, cost: place == 20 ? nil : Double(place) * 0.001),
                    "b": .init(score: 0, cost: 0),
                ]
            )
        }
        let table = try OutcomeTable(rows)
        #expect(table.hasCosts && abs(table.costs[19][0] - 0.02) < 1e-6)
        #expect(table.costs[3][0] == 0.004)
    }

    @Test func `a model whose cost no row says costs what its list price lets expect`() throws {
        let outcomes = ["a": OutcomeRow.Outcome(score: 1, cost: 1), "gpt-4o": .init(score: 1)]
        let table = try OutcomeTable([
            OutcomeRow(id: "", prompt: String(repeating: "word", count: 100), outcomes: outcomes)
        ])
        #expect(table.listed == ["gpt-4o"] && table.hasCosts)
        #expect(abs(table.costs[0][1] - (100 * 2.5e-6 + 300 * 10e-6)) < 1e-9)
    }

    @Test func `a model whose cost neither a row nor the catalogue says is named`() {
        let rows = [OutcomeRow(id: "", prompt: "p", outcomes: ["a": .init(score: 1, cost: 1), "b": .init(score: 1)])]
        #expect {
            try OutcomeTable(rows)
        } throws: { error in
            "\(error)" == "no row says what b cost, but rows do of others; give a cost in one row at least, or in none"
        }
    }

    @Test func `of two models without costs calls to the better count, of more all count alike`() throws {
        let rows = Tables.withoutCosts(Tables.proofs(9))
        #expect(try OutcomeTable(rows).meanCosts == [0, 0.001])
        #expect(try OutcomeTable(rows, pair: ("dear", "cheap")).meanCosts == [0.001, 0])
        let three = rows.map { row in
            var row = row
            row.outcomes["other"] = .init(score: 0)
            return row
        }
        #expect(try OutcomeTable(three).meanCosts.allSatisfy { abs($0 - 0.001) < 1e-9 })
    }

    /// Rows of the models a, b and c, each of which the next so many rows lack.
    private static func rows(_ count: Int, lacking: (String) -> Int) -> [OutcomeRow] {
        var rows = (0..<count).map { place in
            OutcomeRow(
                id: "\(place)", prompt: "p",
                outcomes: ["a": .init(score: 1), "b": .init(score: 1), "c": .init(score: 0)])
        }
        var place = 0
        for model in ["a", "b", "c"] {
            for _ in 0..<lacking(model) {
                rows[place % count].outcomes[model] = nil
                place += 1
            }
        }
        return rows
    }
}
