import Evaluation
import Routing
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
        (
            #"{"score":1.5}"#,
            "line 1: 'outcomes.m.score' is 1.5, not within 0…1; divide scores by the highest there can be"
        ),
        (#"70"#, "line 1: 'outcomes.m' is 70.0, not within 0…1; divide scores by the highest there can be"),
        (#"{"score":1,"cost":-2}"#, "line 1: 'outcomes.m.cost' is -2.0, less than nothing"),
        (#"{"cost":2}"#, "line 1: 'outcomes.m' has no value for key 'score'"),
        (#"{"score":"good"}"#, "line 1: 'outcomes.m.score' is not a number"),
        (#"{"score":1,"cost":"2 ct"}"#, "line 1: 'outcomes.m.cost' is not a number"),
        (#""good""#, "line 1: 'outcomes.m' is not an object"),
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
        ("{\"prompt\":\"a\",\"paraphrase\":3}", "line 1: 'paraphrase' is not text"),
        ("{\"prompt\":\"a\",\"paraphrase\":\"b\"}\nnonsense", "line 2: not a JSON object"),
        ("[{\"prompt\":\"a\"}]", "line 1: not a JSON object"),
        ("{\"prompt\":\"a\",\"paraphrase\":null}", "line 1: 'paraphrase' has no value"),
    ])
    func `a broken line is named with its cause`(text: String, description: String) {
        #expect {
            try JSONLines.read(Array(text.utf8), as: ParaphraseRow.self)
        } throws: { error in
            "\(error)" == description
        }
    }

    @Test(arguments: [
        (#"{"score":0.25,"cost":1}"#, 0.25), (#"{"score":true}"#, 1), (#"{"score":false}"#, 0), (#"0.5"#, 0.5),
        (#"true"#, 1), (#"{"score":null}"#, nil), (#"null"#, nil),
    ])
    func `a score is a number or whether the answer was right, alone or in an object; none is no outcome`(
        outcome: String, score: Double?
    ) throws {
        let row = #"{"prompt":"a","outcomes":{"m":\#(outcome)}}"#
        let rows = try JSONLines.read(Array(row.utf8), as: OutcomeRow.self)
        #expect(rows.map { $0.outcomes["m"]?.score } == [score])
    }

    @Test(arguments: [
        (#""id":7,"prompt":"hi""#, "7", "hi", 0), (#""prompt":"hi""#, "", "hi", 0),
        (#""messages":[{"role":"user","content":"hi"}]"#, "", "hi", 0),
        (
            #""prompt":[{"role":"system","content":"s"},{"role":"user","content":[{"type":"text","text":"hi"}]}]"#, "",
            "hi", 1
        ),
        (#""prompt":["first","hi"]"#, "", "hi", 1),
        (
            #""prompt":[{"content":"a"},{"role":"tool","content":"b"},{"content":"hi"},{"role":"assistant","content":"c"}]"#,
            "", "hi", 2
        ),
    ])
    func `a prompt may be a list of messages, and an id a number or missing`(
        fields: String, id: String, prompt: String, turns: Int
    ) throws {
        let row = try JSONLines.read(Array("{\(fields),\"outcomes\":{}}".utf8), as: OutcomeRow.self)[0]
        #expect(row.id == id && row.prompt == prompt && row.context.history.count == turns)
    }

    @Test func `a prompt without a turn of the user's is refused`() {
        let row = #"{"prompt":[{"role":"system","content":"s"}],"outcomes":{}}"#
        #expect {
            try JSONLines.read(Array(row.utf8), as: OutcomeRow.self)
        } throws: { error in
            "\(error)" == "line 1: 'prompt' is neither text nor a list of turns with one of the user's"
        }
    }

    @Test func `a byte order mark and the ends of lines of other systems do not matter`() throws {
        let line = #"{"prompt":"hi","outcomes":{}}"#
        let rows = try JSONLines.read(Array("\u{FEFF}\(line)\r\n\(line)\r\n".utf8), as: OutcomeRow.self)
        #expect(rows.map(\.prompt) == ["hi", "hi"])
    }
}
