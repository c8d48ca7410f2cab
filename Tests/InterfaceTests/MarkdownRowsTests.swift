import Drawing
import Testing

@testable import Interface

/// What Markdown looks like.
struct MarkdownRowsTests {
    @Test(arguments: [
        ("# A\ntext", ["A", "", "text"]),
        ("- a\n- b\n  - c\n    - d", ["• a", "• b", "  ◦ c", "    ▪ d"]),
        ("9. a\n10. b", [" 9. a", "10. b"]),
        ("- [x] a\n- [ ] b", ["• [x] a", "• [ ] b"]),
        ("- a\n\n- b", ["• a", "", "• b"]),
        ("> a\n> b", ["│ a", "│ b"]),
        ("[a](b) <https://c.d>", ["a (b) https://c.d"]),
        ("a\n\n***\n\nb", ["a", "", "────────────────────", "", "b"]),
        ("one two three four five", ["one two three four", "five"]),
        ("- one two three four five", ["• one two three four", "  five"]),
        ("a\n#", ["a", "#"]),
    ])
    func `blocks as rows`(text: String, rows: [String]) {
        #expect(self.rows(of: text, width: 20) == rows)
    }

    @Test func `code stands in a frame with its language`() {
        let rows = rows(of: "```swift\nlet a = 1\nlet long = \"0123456789\"\n```", width: 20)
        #expect(
            rows == [
                "╭─ swift ──────────╮",
                "│ let a = 1        │",
                "│ let long = \"0123 │",
                "│ › 456789\"        │",
                "╰──────────────────╯",
            ])
    }

    @Test func `a table shares the width among its columns`() {
        let rows = rows(of: "| name | what it is |\n|---|--:|\n| a | one two three |", width: 24)
        #expect(
            rows == [
                "╭──────┬───────────────╮",
                "│ name │    what it is │",
                "├──────┼───────────────┤",
                "│ a    │ one two three │",
                "╰──────┴───────────────╯",
            ])
    }

    @Test func `a table too wide is a list`() {
        #expect(
            rows(of: "| name | what |\n|---|---|\n| long name | other |", width: 12) == [
                "name: long", "name", "what: other",
            ])
    }

    private func rows(of text: String, width: Int) -> [String] {
        var layout = BodyLayout()
        layout.update(text, width: width)
        return layout.lines.map(\.text)
    }
}
