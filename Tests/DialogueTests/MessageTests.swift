import Dialogue
import Foundation
import Testing

@Suite struct MessageTests {
    private let question = Message(id: 1, role: .user, text: "How high?", time: 7)
    private let answer = Message(
        id: 2, role: .assistant, text: "High.", time: 8, answer: Answer(model: "m", provider: "p"))

    @Test func `an answer is written as a part of its message`() throws {
        let written = try JSONSerialization.jsonObject(with: JSONEncoder().encode(answer)) as? [String: Any]
        #expect((written?["answer"] as? [String: Any])?["model"] as? String == "m")
    }

    @Test func `what people write is written without one`() throws {
        let written = try JSONSerialization.jsonObject(with: JSONEncoder().encode(question)) as? [String: Any]
        #expect(written?.keys.sorted() == ["attachments", "id", "role", "text", "time"])
    }

    @Test func `what is written is read again`() throws {
        let messages = [question, answer]
        #expect(try JSONDecoder().decode([Message].self, from: JSONEncoder().encode(messages)) == messages)
    }

    @Test func `a copy's answer is its own`() {
        var copy = answer
        copy.answer?.rating = 1
        #expect(answer.answer?.rating == nil)
        #expect(copy != answer)
    }

    @Test func `a message is small, as long conversations are copied for every request`() {
        #expect(MemoryLayout<Message>.stride <= 64)
    }
}
