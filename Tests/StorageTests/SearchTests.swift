import Dialogue
import Testing

@testable import Storage

@Suite struct SearchTests {
    static let texts = [
        "Refactor this function to stream",
        "Ein schöner Tag über Öl",
        "日本語で答えてください",
        "数据库的查询优化",
        "오늘 학교에서 배운 것",
        "ประเทศไทยสวยงาม",
        "naïve café, 42 ways",
        "C++ and C#",
    ]

    @Test(
        arguments: [
            ("function", [0]), ("FUNCTION stream", [0]), ("funct", [0]), ("this stre", [0]), ("stream banana", []),
            ("unction", []), ("schoner", [1]), ("ÖL", [1]), ("日本語", [2]), ("本語", [2]), ("日", [2]), ("答えて", [2]),
            ("語本", []), ("い", [2]), ("查询", [3]), ("数据库 优化", [3]), ("询", [3]), ("库查", []), ("학교", [4]), ("교에서", [4]),
            ("오늘 것", [4]), ("ไทย", [5]), ("naive cafe", [6]), ("42", [6]), ("c and", [7]), ("", []), ("\"* OR (", []),
            ("\"stream\"", [0]), ("NOT stream", []), ("a", []),
        ] as [(String, [Int])])
    func `words are found in any script`(search: String, found: [Int]) throws {
        let (store, conversation) = try Store.withConversation()
        for text in Self.texts { try store.append(.question(text), to: conversation) }
        #expect(try store.search(search).map(\.excerpt) == found.map { Self.texts[$0] })
    }

    @Test func `hits come newest first and say where they are`() throws {
        let store = try Store.inMemory()
        let conversation = try store.newConversation(title: "Cats", at: 1)
        let first = try store.append(.question("a cat", at: 5), to: conversation)
        let second = try store.append(.answered("the cat"), to: conversation)
        let hits = try store.search("cat")
        #expect(hits.map(\.id) == [second, first])
        #expect(hits.map(\.role) == [.assistant, .user])
        #expect(hits.map(\.title) == ["Cats", "Cats"])
        #expect(hits.map(\.time) == [101, 5])
        #expect(try store.search("cat", limit: 1).map(\.id) == [second])
    }

    @Test func `an answer is found once it has ended`() throws {
        let (store, conversation) = try Store.withConversation()
        let answer = try store.append(.waiting(), to: conversation)
        try store.updateStreaming(answer, text: "needle", reasoning: "")
        #expect(try store.search("needle").isEmpty)
        try store.finish(.answered("needle", id: answer), at: 1)
        #expect(try store.search("needle").map(\.id) == [answer])
    }

    @Test func `the excerpt is the line with the word, not the whole text`() {
        let line = String(repeating: "x", count: 100) + " the Needle " + String(repeating: "y", count: 300)
        let excerpt = Excerpt.of("first\n\n" + line + "\nlast", around: "needle last")
        #expect(excerpt.hasPrefix("…"))
        #expect(excerpt.contains("the Needle"))
        #expect(excerpt.count == 161)
        #expect(Excerpt.of("first\nsecond", around: "ne\u{0301}ant") == "first")
        #expect(Excerpt.of("", around: "x") == "")
    }

    @Test(arguments: [
        ("日本語", "日本 本語 語 "), ("a日b", "a 日 b"), ("plain text", "plain text"), ("日 本", "日   本 "), ("", ""),
    ])
    func `letters of scripts without spaces are indexed in pairs`(text: String, indexed: String) {
        #expect(SearchableText.indexed(text) == indexed)
    }
}
