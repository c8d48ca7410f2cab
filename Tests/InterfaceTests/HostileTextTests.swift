import Dialogue
import Drawing
import Routing
import Testing

@testable import Interface

/// Text from outside that would command a terminal, from every place it can come from.
struct HostileTextTests {
    /// Sequences that clear, retitle, ask, copy, paste or reverse; controls of both sets, and broken Unicode.
    static let corpus = [
        "\u{1B}[2J\u{1B}[31mred", "\u{1B}]0;title\u{07}", "\u{1B}]52;c;ZXZpbA==\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\",
        "\u{9B}2J", "\u{9D}0;x\u{9C}", "\u{90}q\u{9C}", "\u{1B}[6n\u{1B}[c", "\u{1B}[?1049l", "\u{1B}[201~",
        "\u{202E}evil\u{202C}", "\u{2066}a\u{2069}\u{200F}\u{061C}", "a\u{0}b\u{7}c\u{8}d\u{7F}", "x\r\ry\u{B}\u{C}z",
        "\u{FEFF}\u{200B}\u{2028}\u{2029}", "\u{E0001}\u{E0041}tag", "e\u{301}\u{301}\u{301}\u{301}\u{301}",
        String(repeating: "\u{1B}[", count: 200),
    ]

    /// Every place text from outside is shown in, by a name and how it gets there.
    static let sources: [(name: String, put: @Sendable (String) -> Chat)] = [
        ("answer", { answered { .text($0, seconds: 1) }($0) }),
        ("code", { answered { .text("```\($0)\n\($0)\n```\n`\($0)`", seconds: 1) }($0) }),
        ("table", { answered { .text("| \($0) | b |\n|---|---|\n| \($0) | c |\n", seconds: 1) }($0) }),
        ("link", { answered { .text("[\($0)](http://x/\($0))", seconds: 1) }($0) }),
        ("reasoning", { answered { .reasoning($0, seconds: 1) }($0) }),
        ("failure", { answered { .refused($0) }($0) }),
        ("model", { answered { .attempting(candidate: $0, model: $0, provider: $0, number: 1) }($0) }),
        (
            "attempt",
            {
                answered { text in
                    .attemptFailed(FailedAttempt(model: text, reason: text, seconds: 1))
                }($0)
            }
        ),
        (
            "ranking",
            { text in
                var chat = startedChat()
                let generation = chat.type("x").routed?.generation ?? 0
                let decision = sampleDecision(winner: text)
                _ = chat.handle(.routed(generation: generation, decision, microseconds: 1))
                chat.press("tab", "tab", "home", "i")
                return chat
            }
        ),
        (
            "title",
            { text in
                var chat = startedChat()
                let said = [Message(id: 1, role: .user, text: text), Message(id: 2, role: .system, text: text)]
                _ = chat.handle(.opened(Conversation(id: 1, title: text, messages: said)))
                return chat
            }
        ),
        (
            "fleet",
            { text in
                var chat = startedChat()
                _ = chat.handle(.fleetChanged(Fleet(models: [text], isSimulated: false, troubles: [text])))
                chat.press("ctrl+p")
                chat.type("a")
                return chat
            }
        ),
        (
            "notice",
            { text in
                var chat = startedChat()
                _ = chat.handle(.noticed(Notice(.error, text)))
                return chat
            }
        ),
        (
            "theme",
            { text in
                var chat = startedChat()
                _ = chat.handle(.themeChanged(name: text, border: .rounded))
                _ = chat.handle(.themesFound([text, text]))
                return chat
            }
        ),
        (
            "sessions",
            { text in
                var chat = startedChat()
                chat.press("ctrl+o")
                let entry = SessionEntry(
                    id: 1, title: text, updated: 1, messages: 1, cost: .zero, models: [text], excerpt: text)
                _ = chat.handle(.sessions([entry], matching: "", now: 2))
                return chat
            }
        ),
        (
            "draft",
            { text in
                var chat = startedChat()
                _ = chat.handle(.input(.paste(text)))
                return chat
            }
        ),
    ]

    @Test(arguments: sources.map(\.name)) func `no control reaches a cell`(source: String) throws {
        let put = try #require(Self.sources.first { $0.name == source }).put
        for text in Self.corpus {
            var chat = put(text)
            for (width, height) in [(140, 40), (80, 24), (60, 16)] {
                let canvas = chat.drawn(width: width, height: height)
                let scalars = canvas.text.unicodeScalars.filter { $0 != "\n" }
                let bad = scalars.filter { $0.properties.generalCategory.isControl }
                #expect(bad.isEmpty, "\(text.debugDescription) at \(width)×\(height)")
            }
            var announcer = Announcer()
            let told = announcer.news(of: chat).joined().unicodeScalars
            #expect(told.allSatisfy { !$0.properties.generalCategory.isControl }, "\(text.debugDescription) told")
        }
    }

    private static func answered(_ news: @escaping @Sendable (String) -> AnswerEvent) -> @Sendable (String) -> Chat {
        { text in
            var (chat, request) = askingChat()
            _ = chat.handle(.answer(request: request, news(text)))
            return chat
        }
    }
}

extension Unicode.GeneralCategory {
    /// Whether terminals may act on it: controls, and format characters such as bidirectional overrides.
    fileprivate var isControl: Bool {
        switch self {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: true
        default: false
        }
    }
}
