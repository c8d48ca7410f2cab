import Markup
import Testing

/// Finding the links of a text.
struct HyperlinkTests {
    @Test(arguments: [
        ("See [the docs](https://a.b/c) and https://c.d.", ["https://a.b/c", "https://c.d"]),
        ("# [t](u1)\n> [q](u2)\n\n- x\n  - ![p](u3)\n\n|[h](u4)|\n|-|\n|**[c](u5)**|", ["u1", "u2", "u3", "u4", "u5"]),
        ("[a](u) [b](u)", ["u"]),
        ("`https://a.b`\n\n```\nhttps://c.d\n```\n", []),
        ("[](u)\n[x]()", ["u"]),
        ("", []),
    ])
    func `links are found wherever they stand, each destination once, and never in code`(
        text: String, destinations: [String]
    ) {
        #expect(Markdown.links(in: text).map(\.destination) == destinations)
    }

    @Test func `definitions from elsewhere hold`() {
        let links = Markdown.links(in: "[the docs][d]", references: "[d]: https://a.b\n")
        #expect(links == [Hyperlink(words: "the docs", destination: "https://a.b")])
    }

    @Test func `a text longer than is read at once loses none, and code in it stays code`() {
        let words = String(repeating: "Some words. ", count: 40)
        let parts = (0..<100).map { "[link \($0)](https://a.b/\($0)) \(words)" }
        let code = "```\n" + String(repeating: "https://in.code/\n", count: 2_000) + "```"
        let text = parts.joined(separator: "\n\n") + "\n\n" + code + "\n\nhttps://after.code"
        let found = Markdown.links(in: text).map(\.destination)
        #expect(found == (0..<100).map { "https://a.b/\($0)" } + ["https://after.code"])
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `any line ends do`(end: String) {
        let lines = (0..<3_000).map { "- [x](u\($0))" } + ["", "[y](end)"]
        let found = Markdown.links(in: lines.joined(separator: end))
        #expect(found.count == 3_001 && found.last?.destination == "end")
    }
}
