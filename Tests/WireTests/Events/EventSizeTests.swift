import Dialogue
import Testing
import Wire

struct EventSizeTests {
    @Test(arguments: ["data: ", "", ": ", "event: "])
    func `a line without an end stops at the limit`(start: String) {
        var parser = EventStreamParser(maximumSize: 1000)
        #expect(parser.read(Array(start.utf8).span.bytes).isEmpty)
        let more = [UInt8](repeating: UInt8(ascii: "x"), count: 300)
        let items = (0..<10).flatMap { _ in parser.read(more.span.bytes) }
        #expect(items == [.overflow])
    }

    @Test func `an event of endless lines stops at the limit`() {
        var parser = EventStreamParser(maximumSize: 1000)
        let line = Array("data: 0123456789\n".utf8)
        let items = (0..<200).flatMap { _ in parser.read(line.span.bytes) }
        #expect(items == [.overflow])
        #expect(parser.close().pendingData == nil)
    }

    @Test func `many events may pass the limit together`() {
        var parser = EventStreamParser(maximumSize: 1000)
        let event = Array("data: 0123456789\n\n".utf8)
        let items = (0..<200).flatMap { _ in parser.read(event.span.bytes) }
        #expect(items.count == 200)
    }

    @Test(.timeLimit(.minutes(1)))
    func `five megabytes in one line and small pieces are read in linear time`() {
        var reader = OpenAIDialect().answerReader()
        var answer = Exchange()
        let chunk = [UInt8](repeating: UInt8(ascii: "x"), count: 1024)
        let parts =
            [Array(#"data: {"choices":[{"delta":{"content":""#.utf8)]
            + Array(repeating: chunk, count: 5 * 1024) + [Array("\"},\"finish_reason\":\"stop\"}]}\n\n".utf8)]
        for part in parts { reader.read(part.span.bytes).forEach { answer.take($0) } }
        #expect(answer.text.utf8.count == 5 << 20)
        #expect(answer.outcome == .complete)
    }

    @Test(.timeLimit(.minutes(1)))
    func `a line of a hundred megabytes ends in a clear failure`() {
        var reader = OpenAIDialect().answerReader()
        var answer = Exchange()
        let chunk = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20)
        for _ in 0..<100 { reader.read(chunk.span.bytes).forEach { answer.take($0) } }
        reader.end(clean: true).forEach { answer.take($0) }
        #expect(answer.failure?.kind == .limit)
        #expect(answer.failure?.message == "The provider sent more than 64 MiB without completing an event.")
        #expect(answer.outcome == .failed)
    }
}
