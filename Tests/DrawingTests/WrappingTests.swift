import Drawing
import Testing

struct WrappingTests {
    @Test(arguments: [
        ("", 5, [""]), ("one two", 7, ["one two"]), ("one two", 6, ["one", "two"]), ("one  two", 5, ["one", "two"]),
        ("abcdefgh", 3, ["abc", "def", "gh"]), ("to abcdefgh", 4, ["to", "abcd", "efgh"]),
        ("  indented text", 10, ["  indented", "text"]), ("a\n\nb", 5, ["a", "", "b"]), ("a\r\nb", 5, ["a", "b"]),
        ("日本語です", 4, ["日本", "語で", "す"]), ("日本語。", 6, ["日本", "語。"]), ("ab日本", 3, ["ab", "日", "本"]),
        ("one   ", 4, ["one"]), ("x", 0, ["x"]),
    ])
    func `rows break where people break them`(text: String, width: Int, rows: [String]) {
        #expect(wrapped(text, width: width) == rows)
    }

    @Test func `no row is wider than asked`() {
        let text = "The quick 日本語 brown fox👩‍👩‍👧 jumps overthelazydog, twice."
        for width in 2...30 {
            let rows = wrapped(text, width: width)
            #expect(rows.allSatisfy { TextWidth.of($0) <= width })
            #expect(rows.joined().filter { $0 != " " } == text.filter { $0 != " " })
        }
    }

    @Test func `pieces keep their meaning and later rows are indented`() {
        let line: Line = [Span("say "), Span("bold words", .textStrong, .bold), Span(" now")]
        let rows = wrapped(line, width: 9, indent: "  ")
        #expect(
            rows == [
                [Span("say "), Span("bold", .textStrong, .bold)],
                [Span("  "), Span("words", .textStrong, .bold)],
                [Span("  "), Span("now")],
            ])
    }
}
