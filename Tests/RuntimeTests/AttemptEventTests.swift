import Runtime
import Testing

struct AttemptEventTests {
    @Test func `words that come together are told at once`() {
        let events: [AttemptEvent] = [
            .text("a", seconds: 1), .text("b", seconds: 1), .reasoning("c", seconds: 1), .reasoning("d", seconds: 2),
            .text("e", seconds: 2), .served(model: "m"), .text("f", seconds: 3),
        ]
        #expect(
            events.joined() == [
                .text("ab", seconds: 1), .reasoning("cd", seconds: 2), .text("e", seconds: 2), .served(model: "m"),
                .text("f", seconds: 3),
            ])
    }

    @Test func `what is begun anew keeps its place among the words`() {
        let events: [AttemptEvent] = [.text("a", seconds: 1), .restarted, .text("b", seconds: 1)]
        #expect(events.joined() == events)
    }
}
