import Markup
import Testing

/// What texts are read as.
struct MarkdownTests {
    @Test func `blocks know their lines and the blank lines before them`() {
        let blocks = Markdown.blocks(of: "# Title\n\ntext\n- [x] done\n- open")
        #expect(blocks.map(\.line) == [0, 2, 3])
        #expect(blocks.map(\.isSpaced) == [false, true, false])
        #expect(blocks[0].content == .heading(level: 1, [.text("Title")]))
        #expect(
            blocks[2].content
                == .list(
                    List(items: [
                        .init(isDone: true, blocks: [Block(.paragraph([.text("done")]), line: 3)], line: 3),
                        .init(blocks: [Block(.paragraph([.text("open")]), line: 4)], line: 4),
                    ])))
    }

    @Test(arguments: [
        ("**b** *i* ~~s~~ `c`", "strong emphasis strikethrough code"),
        ("[w](https://a.b) https://c.d ![alt](p.png)", "link link image"),
        ("a  \nb\nc<br>d", "hardBreak softBreak hardBreak"),
    ])
    func `running text keeps its kinds`(text: String, kinds: String) {
        guard case .paragraph(let inlines) = Markdown.blocks(of: Substring(text)).first?.content else {
            Issue.record("no paragraph")
            return
        }
        let found = inlines.compactMap { inline -> String? in
            if case .text = inline { return nil }
            return String(String(describing: inline).prefix { $0 != "(" })
        }
        #expect(found.joined(separator: " ") == kinds)
    }

    @Test func `a table has alignments, a header and rows`() {
        let blocks = Markdown.blocks(of: "|a|b|\n|:-|-:|\n|1|2|")
        let table = Table(
            alignments: [.left, .right], header: [[.text("a")], [.text("b")]], rows: [[[.text("1")], [.text("2")]]])
        #expect(blocks.first?.content == .table(table))
    }

    @Test(arguments: [
        "> ", "[", "*a ", "- ", "1. ", "![", "[a](", "<a", "a@b", "`a``b", "![[]()", "\n- a\n  - b\n", "|a\n|-", "\r",
        "\0",
    ])
    func `no text is too hostile to read`(unit: String) {
        let text = String(repeating: unit, count: 50_000)
        #expect(Markdown.blocks(of: text[...]).count <= Markdown.maximumLength)
    }

    @Test func `a table that would have millions of cells is no table`() {
        let wide = String(repeating: "|a", count: 3_000) + "\n" + String(repeating: "|-", count: 3_000) + "\n"
        let blocks = Markdown.blocks(of: (wide + String(repeating: "a\n", count: 2_000))[...])
        #expect(blocks.count == 1)
        if case .table = blocks.first?.content { Issue.record("is a table") }
    }

    @Test(arguments: [("```", true), ("   ````  ", true), ("    ```", false), ("``", false), ("``` x", false)])
    func `a fence is closed by as many marks or more`(line: String, isClosed: Bool) {
        #expect(Fence(mark: UInt8(ascii: "`"), length: 3).isClosed(by: line[...]) == isClosed)
    }
}
