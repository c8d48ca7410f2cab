import Dialogue
import Testing
import Wire

struct AnswerReaderTests {
    private var reader = OpenRouterDialect().answerReader()

    private mutating func read(_ text: String) -> [Piece] {
        reader.read(Array(text.utf8).span.bytes)
    }

    @Test mutating func `comments, pings and empty deltas are signs of life`() {
        #expect(read(": OPENROUTER PROCESSING\n\n") == [.alive])
        #expect(read("event: ping\n\n") == [])
        #expect(read("data: {\"choices\":[{\"delta\":{\"role\":\"assistant\",\"content\":\"\"}}]}\n\n") == [.alive])
        #expect(read("data: {\"type\":\"ping\"}\n\n") == [.alive])
    }

    @Test mutating func `text comes as soon as its event is complete, and not before`() {
        #expect(read("data: {\"choices\":[{\"delta\":{\"content\":\"a\"}}]}\n") == [])
        #expect(read("\n") == [.text("a")])
        #expect(read("data: {\"choices\":[{\"delta\":{\"content\":\"b\"}}]}\r\r") == [.text("b")])
    }

    @Test mutating func `facts that repeat are told once, and changes are told`() {
        let chunk = "data: {\"id\":\"i\",\"model\":\"m\",\"provider\":\"P\",\"choices\":[]}\n\n"
        #expect(read(chunk) == [.responseID("i"), .model("m"), .provider("P")])
        #expect(read(chunk) == [.alive])
        #expect(read("data: {\"id\":\"\",\"model\":\"\",\"provider\":null}\n\n") == [.alive])
        #expect(read("data: {\"provider\":\"Q\"}\n\n") == [.provider("Q")])
    }

    @Test mutating func `nothing is read after [DONE]`() {
        _ = read("data: {\"choices\":[{\"finish_reason\":\"stop\"}]}\n\ndata:  [DONE] \n\n")
        #expect(read("data: {\"choices\":[{\"delta\":{\"content\":\"late\"}}]}\n\n") == [])
        #expect(reader.end(clean: true) == [])
    }

    @Test mutating func `a finished answer is complete however the connection ends`() {
        _ = read("data: {\"choices\":[{\"delta\":{\"content\":\"a\"},\"finish_reason\":\"stop\"}]}\n\ndata: {\"usa")
        #expect(reader.end(clean: false) == [])
    }

    @Test(arguments: [true, false])
    mutating func `an event without its empty line counts only if the body is whole`(clean: Bool) {
        _ = read("data: {\"choices\":[{\"delta\":{\"content\":\"a\"},\"finish_reason\":\"stop\"}]}")
        let answer = Exchange(reader.end(clean: clean))
        #expect(answer.outcome == (clean ? .complete : .truncated))
        #expect(answer.text == (clean ? "a" : ""))
    }

    @Test mutating func `an answer ends once`() {
        _ = read("data: {\"choices\":[{\"delta\":{\"content\":\"a\"}}]}\n\n")
        #expect(reader.end(clean: true).count == 1)
        #expect(reader.end(clean: true) == [])
        #expect(read("data: {\"choices\":[{\"delta\":{\"content\":\"b\"}}]}\n\n") == [])
    }

    @Test mutating func `an error that is told twice is told once`() {
        let error = "data: {\"error\":{\"code\":502,\"message\":\"Bad\"}}\n\n"
        #expect(read(error) == [.failure(Failure(.server, "Bad", status: 502, isRetryable: true))])
        #expect(read(error) == [.alive])
        #expect(reader.end(clean: true) == [])
    }

    @Test mutating func `a flood of tool calls is bounded`() {
        var answer = Exchange()
        for index in 0..<1000 {
            let call = "{\"index\":\(index),\"id\":\"c\(index)\",\"function\":{\"name\":\"f\"}}"
            read("data: {\"choices\":[{\"delta\":{\"tool_calls\":[\(call)]}}]}\n\n").forEach { answer.take($0) }
        }
        #expect(answer.toolCalls.count == 128)
    }
}
