import Dialogue
import Drawing
import Interface
import Testing

/// The chat told as lines.
struct AnnouncerTests {
    @Test func `an answer is told once, when it has finished`() {
        var announcer = Announcer()
        var (chat, request) = askingChat()
        #expect(announcer.news(of: chat).first?.contains("2 models") == true)
        let asked = AnswerEvent.attempting(candidate: "acme/wise", model: "acme/wise", provider: "acme", number: 1)
        _ = chat.handle(.answer(request: request, asked))
        #expect(announcer.news(of: chat) == ["Asking acme/wise …"])
        _ = chat.handle(.answer(request: request, .text("Because", seconds: 1)))
        #expect(announcer.news(of: chat).isEmpty)
        _ = chat.handle(.answer(request: request, .ended(sampleAnswer(), text: "Because\nof air\u{1B}[31m.")))
        let news = announcer.news(of: chat)
        #expect(news.prefix(3) == ["acme/wise answers:", "Because", "of air␛[31m."])
        #expect(news.last?.hasPrefix("End of the answer. $0.0041") == true)
        #expect(announcer.news(of: chat).isEmpty)
    }

    @Test(arguments: [
        (["a/b"], false, "It can ask 1 model."), (["a/b", "a/c"], false, "It can ask 2 models."),
        (["a/b"], true, "It can ask 1 simulated model, as no provider is configured."),
    ])
    func `the greeting says how many models there are`(models: [String], isSimulated: Bool, words: String) {
        var announcer = Announcer()
        var chat = startedChat()
        _ = chat.handle(.fleetChanged(Fleet(models: models, isSimulated: isSimulated)))
        #expect(announcer.news(of: chat).first == "Switchboard, told line by line. " + words)
    }

    @Test func `notices are told with how bad they are`() {
        var announcer = Announcer()
        var chat = startedChat()
        _ = announcer.news(of: chat)
        _ = chat.handle(.noticed(Notice(.error, "No key.")))
        #expect(announcer.news(of: chat) == ["Error: No key."])
        #expect(announcer.news(of: chat).isEmpty)
    }

    @Test func `what lies over the panels is told as text without its frame`() {
        var announcer = Announcer()
        var chat = startedChat()
        _ = announcer.news(of: chat)
        chat.press("f1")
        let news = announcer.news(of: chat)
        #expect(news.contains { $0.contains("quit") })
        #expect(!news.joined().contains { "│─╭|".contains($0) })
    }

    @Test func `compared answers are told as each ends, and what to do once all have`() {
        var announcer = Announcer()
        var (chat, requests) = comparingChat()
        #expect(announcer.news(of: chat).contains("Comparing acme/wise, acme/quick …"))
        _ = chat.handle(.answer(request: requests[0], .text("wise", seconds: 1)))
        #expect(announcer.news(of: chat).isEmpty)
        _ = chat.handle(.answer(request: requests[1], .ended(sampleAnswer("acme/quick"), text: "quick")))
        let first = announcer.news(of: chat)
        #expect(first.prefix(2) == ["Answer 2 of 2, by acme/quick:", "quick"])
        #expect(first.last?.hasPrefix("End of answer 2. $0.0041") == true)
        _ = chat.handle(.answer(request: requests[0], .ended(sampleAnswer(), text: "wise")))
        let second = announcer.news(of: chat)
        #expect(second.first == "Answer 1 of 2, by acme/wise:")
        #expect(second.last?.contains("Type a number to prefer") == true)
        #expect(announcer.news(of: chat).isEmpty)
    }
}
