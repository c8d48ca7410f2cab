import Evaluation
import Testing

@Suite struct `Tables of JSON lines` {
    @Test func `rows are read and blank lines skipped`() throws {
        let text = """
            {"id":"1","prompt":"hi","group":"g","outcomes":{"a":{"score":0.5,"cost":1e-4},"b":{"score":1}}}

            {"id":"2","prompt":"ho","outcomes":{}}
            """
        let rows = try JSONLines.read(Array(text.utf8), as: OutcomeRow.self)
        #expect(rows.map(\.id) == ["1", "2"])
        #expect(rows[0].outcomes["a"]?.cost == 1e-4)
        #expect(rows[0].outcomes["b"]?.cost == nil)
    }

    @Test(arguments: [
        (#"{"score":1.5}"#, "line 1: 'outcomes.m.score' is 1.5, not within 0…1"),
        (#"{"score":1,"cost":-2}"#, "line 1: 'outcomes.m.cost' is -2.0, less than nothing"),
        (#"{"cost":2}"#, "line 1: no value for key 'score'"),
        (#"{"score":"good"}"#, "line 1: 'outcomes.m.score' is no Double"),
    ])
    func `a broken outcome is named with what is wrong`(outcome: String, description: String) {
        let row = #"{"id":"1","prompt":"a","outcomes":{"m":\#(outcome)}}"#
        #expect {
            try JSONLines.read(Array(row.utf8), as: OutcomeRow.self)
        } throws: { error in
            "\(error)" == description
        }
    }

    @Test(arguments: [
        ("{\"id\":\"1\"}", "line 1: no value for key 'prompt'"),
        ("{\"prompt\":\"a\",\"paraphrase\":3}", "line 1: 'paraphrase' is no String"),
        ("{\"prompt\":\"a\",\"paraphrase\":\"b\"}\nnonsense", "line 2: not a JSON object"),
    ])
    func `a broken line is named with its cause`(text: String, description: String) {
        #expect {
            try JSONLines.read(Array(text.utf8), as: ParaphraseRow.self)
        } throws: { error in
            "\(error)" == description
        }
    }
}
