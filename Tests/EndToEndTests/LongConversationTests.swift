import Foundation
import Testing

/// A conversation longer than what the program holds of it.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct LongConversationTests {
    @Test func `all of it can be read, gone on with, and is there after a restart`() throws {
        let home = try Home.simulated()
        let chat = try home.browsing(messages: 1_000) { ChatEndToEndTests.winner(in: $0) != nil }
        try chat.press("Enter")
        try chat.wait(until: "Message 999.")
        try chat.press("Tab", "Home")
        try chat.wait(until: "Message 0.")
        try chat.press("PageDown")
        try chat.wait(until: "Message 9.")
        try chat.press("End")
        try chat.wait(until: "Message 999.")
        try chat.press("Escape")
        try chat.wait(until: "Enter send")
        try chat.type("And now? !tokens:20")
        try chat.press("Enter")
        try chat.wait(until: "→ 20 tokens")
        try chat.press("C-q")
        let again = try Tmux(Shell.binary, home: home)
        try again.wait(for: "the answer") { $0.contains("And now?") && $0.contains("→ 20 tokens") }
        try again.press("Tab", "Home")
        try again.wait(until: "Message 0.")
        let kept = try home.object("sessions", "show", "last", "--json")
        let texts = (kept["messages"] as? [[String: Any]])?.compactMap { $0["text"] as? String } ?? []
        #expect(texts.count == 1_002)
        #expect(texts.prefix(1_000).enumerated().allSatisfy { $1.hasPrefix("Message \($0).") })
    }

    @Test func `a search in the browser goes to the message found, however far back it is`() throws {
        let home = try Home.simulated()
        let chat = try home.browsing(messages: 1_000) { ChatEndToEndTests.winner(in: $0) != nil }
        try chat.type("message 417")
        try chat.wait(until: "Message 417")
        try chat.press("Enter")
        try chat.wait(for: "the message, selected") { $0.contains("▌Message 417.") && !$0.contains("Sessions╭") }
    }

    @Test func `every message of it is sent with the next question, in order`() throws {
        let (home, listener) = (try Home(), try Listener())
        let provider = "name = \"acme\"\nbase_url = \"\(listener.address)/v1\"\nmodels = [\"one\"]\n"
        try home.configure("demo = \"never\"\n[[providers]]\n" + provider)
        let chat = try home.browsing(messages: 1_000) { $0.contains("1 model to choose from") }
        try chat.press("Enter")
        try chat.wait(until: "Message 999.")
        try chat.type("And now?")
        try chat.press("Enter")
        let sent = try listener.sent()
        #expect(sent.count == 1_001)
        #expect(
            sent.prefix(1_000).enumerated().allSatisfy { place, message in
                message["role"] == (place % 2 == 0 ? "user" : "assistant")
                    && message["content"] == Home.text(ofMessage: place)
            })
        #expect(sent.last == ["role": "user", "content": "And now?"])
    }
}

extension Home {
    /// A chat with the browser open on a conversation of so many messages, once it is ready.
    fileprivate func browsing(messages count: Int, ready: (String) -> Bool) throws -> Tmux {
        try importing(messages: count)
        let chat = try Tmux(Shell.binary, home: self)
        try chat.wait(for: "the models", where: ready)
        try chat.press("C-o")
        try chat.wait(until: "1 conversation")
        return chat
    }

    /// Keeps a conversation of so many messages.
    fileprivate func importing(messages count: Int) throws {
        let messages = (0..<count).map { number -> [String: Any] in
            var message: [String: Any] = [
                "id": number + 1, "role": number % 2 == 0 ? "user" : "assistant", "time": 1_790_000_000 + number,
                "text": Self.text(ofMessage: number), "attachments": [String](),
            ]
            if number % 2 == 1 {
                message["answer"] = [
                    "model": "demo/plain-pony", "provider": "demo", "reasoning": "", "failures": [String](),
                    "state": ["complete": ["_0": "stop"]],
                ]
            }
            return message
        }
        let kept: [String: Any] = ["id": 1, "title": "Long", "messages": messages]
        let lines = String(decoding: try JSONSerialization.data(withJSONObject: kept), as: UTF8.self) + "\n"
        let outcome = try run(["sessions", "import", "-"], input: lines)
        #expect(outcome.status == 0, "\(outcome.errors)")
    }

    fileprivate static func text(ofMessage number: Int) -> String {
        "Message \(number). " + String(repeating: "Words. ", count: number % 9 + 1).trimmingCharacters(in: .whitespaces)
    }
}
