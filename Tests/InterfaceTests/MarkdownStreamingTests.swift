import Drawing
import Testing

@testable import Interface

/// Answers as they come in, piece by piece.
struct MarkdownStreamingTests {
    static let samples = [
        "# Title\ntext *a* **b** `c`\n\n- one\n- two\n  - three\n\n  more\n- four\n\n1. a\n2. b\n\nend",
        "```swift\nlet a = \"x\" /* y\nz */ func f() {}\n\n``\n```\nafter\n\n~~~\nopen",
        "| a | b |\n|---|--:|\n| 1 | 2 |\n| x | long cell |\n\ntext | text\n\n> quote\n> more\nlazy\n\n> two",
        "Title\n=====\n\nnot\n-\n---\n***\n- - -\n1. a\n\n   ```py\n   x = 1\n   ```\n2. b\n\n    code\n\n<div>\nx\n</div>\n\nz",
        "see [a][1] and [b](c)\n\nmore\n\n[1]: https://x.y\n[2]: /z\n\n日本語のテキスト 👩‍👩‍👧 e\u{301}\r\n\r\nb\r\n",
        "Visit www.example.com or mail a@b.co, see http://x.y/z. And snake_case_ and **bold**text and *a b* c.",
        "a word  with   blanks and_ _stress_ here. 1. no list, & entity; `code` then more \\* words\nnext line  \nlast one",
        "x y\n[no]: definition here\nz w | not a table\nwww dot. www. x <b>html</b> text",
        "| a |\n|---|\n| 1 |\n|\n| | |\n2\n\n| b |\n|:-:|\n| wider *than* before |\n| x |\n# Title\n|c|\n|-|\n|1|\n- list\n",
        "x\n\n|a|b|\n|-|-|\n|[r][1]|2|\n|3|\\| 4|\n|5|`6|7`|\n|8\n\n[1]: /u\n\n> |a|\n> |-|\n> |1|\n> |2|\nlazy",
        "- a\n- b\n-\n- - -\n* c\n1) d\n3) e\n\n\n   f\n\ng\n> - q\n>   - r\n>\n> s",
    ]

    @Test(arguments: samples, [80, 23, 7])
    func `pieces of any size end as the text at once`(text: String, width: Int) {
        var whole = BodyLayout()
        whole.update(text, width: width)
        for size in [1, 4, 13] {
            var streamed = BodyLayout()
            for end in stride(from: 0, to: text.count, by: size) {
                streamed.update(String(text.prefix(end)), width: width)
            }
            streamed.update(text, width: width)
            #expect(streamed.lines.map(\.text) == whole.lines.map(\.text), "pieces of \(size)")
            #expect(streamed.lines.count == whole.lines.count)
        }
    }

    @Test(arguments: samples)
    func `every prefix looks as if it had come at once`(text: String) {
        var streamed = BodyLayout()
        for end in text.indices {
            let prefix = String(text[..<end])
            streamed.update(prefix, width: 40)
            var whole = BodyLayout()
            whole.update(prefix, width: 40)
            #expect(streamed.lines == whole.lines, "\(prefix.debugDescription)")
        }
    }

    @Test(arguments: samples)
    func `no width is too small`(text: String) {
        for width in 0...20 {
            var layout = BodyLayout()
            layout.update(text, width: width)
            #expect(!layout.lines.isEmpty)
        }
    }

    @Test func `another text replaces the first`() {
        var layout = BodyLayout()
        layout.update("one\n\ntwo", width: 40)
        layout.update("three\n\nfour five", width: 40)
        #expect(layout.lines.map(\.text) == ["three", "", "four five"])
    }

    @Test(arguments: ["> ", "[", "*a ", "- ", "`", "#\n", "a@b", "|", "x", "- a\n", "1. a\n  - b\n"])
    func `hostile texts are laid out`(unit: String) {
        var layout = BodyLayout()
        layout.update(String(repeating: unit, count: 20_000), width: 40)
        #expect(!layout.lines.isEmpty)
    }
}
