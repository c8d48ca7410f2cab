import Drawing
import Testing

@testable import Interface

@Suite struct PrintedMarkdownTests {
    private static let text = """
        # Tides

        The moon **pulls**.

        - one
        - two

        ```swift
        let moon = 1
        ```

        | a | b |
        |---|---|
        | 1 | 2 |

        See [the moon][1].

        [1]: https://example.org
        """

    @Test(arguments: 1...9)
    func `pieces of any size print what the whole prints`(size: Int) {
        var whole = PrintedMarkdown(width: 60)
        let expected = whole.lastRows(of: Self.text).map(\.text)
        var pieces = PrintedMarkdown(width: 60)
        var (so, rows) = ("", [String]())
        for (place, character) in Self.text.enumerated() {
            so.append(character)
            if place.isMultiple(of: size) { rows += pieces.finishedRows(of: so).map(\.text) }
        }
        rows += pieces.lastRows(of: Self.text).map(\.text)
        #expect(rows == expected)
    }

    @Test func `a block is printed when it has ended, not before`() {
        var printed = PrintedMarkdown(width: 40)
        #expect(printed.finishedRows(of: "One two\n").isEmpty)
        #expect(printed.finishedRows(of: "One two\n\n").map(\.text) == ["One two"])
        #expect(printed.lastRows(of: "One two\n\nThree").map(\.text) == ["", "Three"])
        #expect(printed.lastRows(of: "One two\n\nThree").isEmpty)
    }

    @Test func `a definition that comes late takes nothing back`() {
        var printed = PrintedMarkdown(width: 40)
        let start = "See [it][1].\n\n"
        #expect(printed.finishedRows(of: start).count == 1)
        let rest = printed.lastRows(of: start + "More words.\n\n[1]: https://example.org\n")
        #expect(rest.map(\.text) == ["", "More words."])
    }
}
