import Dialogue
import Routing
import Runtime
import Testing

/// What happens to an answer that breaks off after its first words, by the user's wish.
struct BrokenAnswerTests {
    private static let wise: [AttemptEvent] = [
        .text("The answer is forty", seconds: 0.5), .failed(Failure(.brokenStream, "broke off"), seconds: 1),
    ]
    private static var goingOn: AnsweringHabits {
        var habits = AnsweringHabits()
        habits.onBrokenAnswer = .goOn
        return habits
    }

    @Test func `another model goes on where the first broke off, and the seam is marked`() async {
        let stage = Stage(
            scripts: [
                "acme/wise": Self.wise, "acme/quick": [.text("-two.", seconds: 0.2), .ended(.stop, seconds: 0.4)],
            ],
            habits: Self.goingOn
        )
        await stage.answer()
        #expect(
            stage.reported == [
                "recorded", "asking acme/wise", "The answer is forty", "failed acme/wise: broke off",
                "asking acme/quick", "-two.", "ended complete: The answer is forty-two.",
            ])
        #expect(stage.answer?.failures.first?.brokeOffAt == 19)
        #expect(stage.sent.last?.messages.map(\.role) == [.user, .assistant, .user])
        #expect(stage.sent.last?.messages[1].text == "The answer is forty")
        #expect(stage.answer?.model == "acme/quick")
    }

    @Test func `words that the second repeats are said once`() async {
        let repeated = "answer is forty-two, and there is more to say about that."
        let stage = Stage(
            scripts: ["acme/wise": Self.wise, "acme/quick": [.text(repeated, seconds: 1), .ended(.stop, seconds: 2)]],
            habits: Self.goingOn
        )
        await stage.answer()
        #expect(
            stage.reported.last
                == "ended complete: The answer is forty-two, and there is more to say about that.")
    }

    @Test func `when the second fails as well, all that came stays`() async {
        let stage = Stage(
            scripts: [
                "acme/wise": Self.wise,
                "acme/quick": [.text("-two", seconds: 1), .failed(Failure(.brokenStream, "gone"), seconds: 2)],
            ],
            habits: Self.goingOn
        )
        await stage.answer()
        #expect(stage.reported.last == "ended failed gone: The answer is forty-two")
    }

    @Test func `a person has another model go on with an answer kept before`() async {
        let stage = Stage(scripts: ["acme/wise": [.text("-two.", seconds: 1), .ended(.stop, seconds: 2)]])
        await stage.answer(after: "The answer is forty")
        #expect(stage.reported.last == "ended complete: The answer is forty-two.")
        #expect(stage.sent.first?.messages.count == 3)
    }
}
